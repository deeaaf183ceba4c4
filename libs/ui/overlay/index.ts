export { DialogFrame } from './dialog-frame';
export { Dialogs } from './dialogs';
export { Menu, MenuItem, MenuTrigger } from './menu';
