import type { Writing } from './mark-up'

/**
 * Puts into a field of the web what it shall say, as if it had been typed: the browser's own undo takes it back, which a
 * value that is set ends. `execCommand` is old and nothing has come in its place; where it is gone, the text is put there.
 */
export function putInto(field: HTMLTextAreaElement, { text, from, until }: Writing): void {
  const before = field.value
  let head = 0
  while (head < Math.min(before.length, text.length) && before[head] === text[head]) head += 1
  let tail = 0
  while (tail < Math.min(before.length, text.length) - head && before.at(-1 - tail) === text.at(-1 - tail)) tail += 1
  const put = text.slice(head, text.length - tail)
  field.focus()
  field.setSelectionRange(head, before.length - tail)
  const isDone = document.execCommand?.(put === '' ? 'delete' : 'insertText', false, put) && field.value === text
  if (!isDone) {
    field.setRangeText(put)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(from, until)
}
