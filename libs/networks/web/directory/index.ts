/** A door of its own: what comes through the other one, the first page carries too. */
export { DirectoryClient } from './directory-client';
export { ProfileForm } from './profile-form';
