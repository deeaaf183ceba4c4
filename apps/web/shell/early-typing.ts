/** How long a field may take to come, ms: what is typed later is not meant for it. */
const patience = 3_000;

/** Keeps what is typed while a field is on its way, and puts it into the next one that is focused: nothing that was typed is lost. */
export function gatherTyping(document: Document): void {
  let typed = '';
  const listening = new AbortController();
  const type = (press: KeyboardEvent): void => {
    if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing || press.key.length !== 1) return;
    press.preventDefault();
    press.stopPropagation();
    typed += press.key;
  };
  const give = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLInputElement)) return;
    listening.abort();
    if (!typed) return;
    target.value += typed;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  };
  document.addEventListener('keydown', type, { capture: true, signal: listening.signal });
  document.addEventListener('focusin', give, { signal: listening.signal });
  setTimeout(() => listening.abort(), patience);
}
