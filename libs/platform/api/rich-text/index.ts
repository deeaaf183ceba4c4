export { element, escapeHtml, openTag } from './markup';
export { excerptOf } from './excerpt';
export { RENDERER_VERSION, renderRichText } from './render-rich-text';
