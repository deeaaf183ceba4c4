/** A door of its own: what comes through the other one, the first page carries too. */
export { faultsOf } from '../entered-field';
export { PasswordField } from '../password-field';
export { SignInForm } from '../sign-in-form';
export { SetUpStep } from './set-up-step';
