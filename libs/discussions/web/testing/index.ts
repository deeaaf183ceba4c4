export { aPost, aRemovedPost, aSpace, aSummary, aThread } from './a-thread';
