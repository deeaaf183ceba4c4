export { refuseWeakPassword } from './password-rule';
export { Passwords } from './passwords';
