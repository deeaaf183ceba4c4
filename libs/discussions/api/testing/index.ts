export { aThread, ThreadRequests } from './a-thread';
