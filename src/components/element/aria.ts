/** What assistive technology is told about an element, named once for both targets. */
export interface Aria {
  readonly role?: string | undefined
  readonly label?: string | undefined
  readonly hidden?: boolean | undefined
  /** `polite`: read out when it changes. */
  readonly live?: 'polite' | 'assertive' | undefined
  readonly checked?: boolean | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly expanded?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly labelledBy?: string | undefined
  readonly modal?: boolean | undefined
  readonly now?: number | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** Of a heading on WeChat; the web says it by the element. */
  readonly level?: 1 | 2 | 3 | undefined
  /** Where one is among several ways; the web only. */
  readonly current?: 'page' | undefined
}

const names: Record<keyof Aria, string> = {
  // WeChat has an attribute of its own for the role.
  role: process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role',
  label: 'aria-label',
  hidden: 'aria-hidden',
  live: 'aria-live',
  checked: 'aria-checked',
  selected: 'aria-selected',
  disabled: 'aria-disabled',
  expanded: 'aria-expanded',
  describedBy: 'aria-describedby',
  labelledBy: 'aria-labelledby',
  modal: 'aria-modal',
  now: 'aria-valuenow',
  min: 'aria-valuemin',
  max: 'aria-valuemax',
  level: 'aria-level',
  current: 'aria-current',
}

/** Props to spread on a Taro component or an HTML element. Each has to be in config/plugins/aria to reach WXML. */
export function aria(told: Aria): Record<string, string | number | boolean> {
  const props: Record<string, string | number | boolean> = {}
  for (const [key, value] of Object.entries(told)) {
    if (value !== undefined) props[names[key as keyof Aria]] = value
  }
  return props
}
