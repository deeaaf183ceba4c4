export { createApp, startApp } from './create-app';
