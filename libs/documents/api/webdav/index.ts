import { AsidesRetention } from './asides-retention';
import { DavAsides } from './dav-asides';
import { DavConditions } from './dav-conditions';
import { DavContents } from './dav-contents';
import { DavDoor } from './dav-door';
import { DavFinding } from './dav-finding';
import { DavLocking } from './dav-locking';
import { DavMoving } from './dav-moving';
import { DavPasses } from './dav-passes';
import { DavPlaces } from './dav-places';
import { DavProperties } from './dav-properties';
import { DavReading } from './dav-reading';
import { DavRoutes } from './dav.routes';
import { DavWriting } from './dav-writing';

/** Libraries as folders of one's computer, for the capability's module. */
export const webdav = {
  providers: [
    AsidesRetention,
    DavAsides,
    DavConditions,
    DavContents,
    DavDoor,
    DavFinding,
    DavLocking,
    DavMoving,
    DavPasses,
    DavPlaces,
    DavProperties,
    DavReading,
    DavRoutes,
    DavWriting,
  ],
};
