export { aScene, type Scene } from './a-scene';
export { aThread, ThreadRequests } from './a-thread';
export { aLiveClient, LiveClient } from './live-client';
export { LiveClients } from './live-clients';
export { shownIn, SteeringRequests } from './steering';
export { isWhole } from './whole-thread';
