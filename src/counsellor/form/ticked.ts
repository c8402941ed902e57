/** With this one among them or without, in the order of all. */
export function ticked<One>(all: readonly One[], chosen: readonly One[], one: One, is: boolean): One[] {
  return all.filter((other) => (other === one ? is : chosen.includes(other)))
}
