export { aPdf } from './a-pdf';
export { aDocx, aZip } from './a-zip';
