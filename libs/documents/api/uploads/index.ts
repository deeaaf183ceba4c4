import { LibraryRoom } from './library-room';
import { Tus } from './tus';
import { UploadFiles } from './upload-files';
import { UploadSweep } from './upload-sweep';
import { UploadsController } from './uploads.controller';
import { UploadsService } from './uploads.service';

/** Files on their way, for the capability's module. */
export const uploads = { controllers: [UploadsController], providers: [UploadsService, UploadFiles, UploadSweep, Tus, LibraryRoom] };
