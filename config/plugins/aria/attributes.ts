/**
 * Accessibility attributes that reach WXML, by component. Taro's templates write out only the attributes they know,
 * and they know none of these; each costs a few bytes per nesting level, so only what the kit uses stands here.
 */
const everywhere = ['aria-role', 'aria-label', 'aria-hidden', 'aria-live']
const states = [
  'aria-checked',
  'aria-selected',
  'aria-disabled',
  'aria-expanded',
  'aria-describedby',
  'aria-labelledby',
]
const values = ['aria-modal', 'aria-valuenow', 'aria-valuemin', 'aria-valuemax']

const unset = (names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, '']))

export const ariaByComponent: Record<string, Record<string, string>> = {
  View: unset([...everywhere, ...states, ...values]),
  Text: unset(everywhere),
  Image: unset(everywhere),
  Button: unset([...everywhere, 'aria-disabled', 'aria-expanded']),
  Input: unset(['aria-label', 'aria-describedby', 'aria-labelledby']),
  Textarea: unset(['aria-label', 'aria-describedby', 'aria-labelledby']),
  ScrollView: unset(everywhere),
}
