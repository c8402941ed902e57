/**
 * Scale → outcome → what stands beside a result of another day, in place of its own headline: what was said then is no call
 * for today.
 */
export const pastResults: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'warning-signs': {
    lost: '那次的提醒：去复查',
    some: '那次的提醒：去复查',
    none: '那次问到的，没有要留意的地方',
  },
  milestones: {
    all: '那次问到的几样，都会了',
    one: '那次有一样还不会',
    more: '那次的提醒：去查一查',
  },
  'care-risk': {
    some: '那次有些地方，想请人一起想办法',
    none: '那个月问到的，都还好',
  },
}

/** Forms whose questions name what a child can do: answered with no, the words stand for what has not come yet. */
export const asksWhatIsThere: readonly string[] = ['milestones']
