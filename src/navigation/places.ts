/** One name for each thing one can do here, in the order of the tab bar; help comes last and is on every page. */
export const places = {
  assess: '自评',
  booking: '预约',
  read: '读一读',
  help: '求助',
} as const
