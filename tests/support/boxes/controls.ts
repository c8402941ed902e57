import { isSeen } from './surroundings'

const controls = [
  'button',
  'a[href]',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  ...['button', 'link', 'radio', 'checkbox', 'switch', 'tab', 'menuitem', 'option', 'slider'].map(
    (role) => `[role=${role}]`,
  ),
].join(',')

/** Everything a person can press, fill in or move, in reading order. */
export function controlsIn(front: Element): Element[] {
  return [...front.querySelectorAll(controls)].filter(isSeen)
}

export const isHelp = (element: Element): boolean => /(^|--)help-entry$/.test(element.id)

/** A word in a sentence is as high as its line, and may run over two of them. */
export const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline'

export const related = (a: Element, b: Element): boolean => a === b || a.contains(b) || b.contains(a)
