import type { About, Mood } from '#core/domain/calm/day-note'

/** Words of the note of the day. Nothing here weighs a person: no score, no row of days, no comparison. */
export const dayNoteWords = {
  title: '便签',
  heading: '心情便签',
  lead: '一天一张，点两下就好，想写一句也行。没写的日子不用补。',
  askMood: '今天过得怎么样',
  askAbout: '多半和什么有关',
  askLine: '想留一句话吗（可以不写）',
  moods: { light: '轻快', even: '平平', tired: '有点累', low: '难受', heavy: '很难受' } satisfies Record<Mood, string>,
  short: { light: '轻', even: '平', tired: '累', low: '难', heavy: '重' } satisfies Record<Mood, string>,
  abouts: {
    nothing: '没什么',
    sleep: '睡觉',
    body: '身体',
    family: '家里',
    people: '与人相处',
    work: '工作或学习',
    money: '钱的事',
    unsaid: '不想说',
  } satisfies Record<About, string>,
  inWeChat: '只存在这台手机上，不上传，我们看不到。能打开这台手机的人可能看到；换手机、删掉小程序就没有了。',
  onWeb: '只在这个浏览器窗口里，不上传。关掉窗口就没有了，下一个用这台电脑的人看不到。想留着，就复制出去。',
  notKept:
    '没能存下来：可能是存储空间满了，或者不让存。这几张现在还在页面上，离开就没有了。想留着，先复制出去，或者清出点空间再点一次“记下”。',
  nearlyFull: '便签快满了。这里最多放 1100 张，满了以后，最早的那张会让出地方。想留着早先的，先把它们存出去。',
  offer: '有人可以说说',
  heavy: '这几天好像挺不容易的。不用等到撑不住，想说的时候随时可以找人。',
  dying:
    '看到你写的这句，有点担心你。先别一个人待着，现在就叫一个信得过的人来，也可以打 12356。快要撑不住了，打 120 或 110。',
} as const
