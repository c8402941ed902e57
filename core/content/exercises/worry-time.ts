import type { Exercise } from '#core/domain/calm/exercise'

export const worryTime: Exercise = {
  id: 'e4',
  title: '烦恼有个点儿',
  summary: '一天留一刻钟，专门用来发愁',
  minutes: 15,
  drawing: 'box',
  when: '从早愁到晚，做饭在想，走路在想，一躺下全来了，其实翻来覆去是那几件。',
  guided: null,
  steps: [
    { text: '每天定一个时候，比如晚饭后，一刻钟就够。别放在睡前，也别在床上。', seconds: null },
    {
      text: '白天哪件事冒出来，写一行在纸上：“这个留到七点想。”然后接着做手里的事。它还会再来，再写一次就是了。',
      seconds: null,
    },
    { text: '到点了，坐下来看这张纸。有的已经不那么要紧了，划掉。', seconds: null },
    { text: '剩下的分两堆：能做点什么的，写下第一步，什么时候做；现在做不了的，写上“先放着”。', seconds: null },
    { text: '一刻钟到了就收起来，去做件让自己舒服的事：听段戏，洗个澡，下楼走一圈。', seconds: null },
  ],
  after: '头几天会觉得管不住，这很平常。坚持上两个星期，再看看有没有轻一点。',
  stop: '写着写着越陷越深，手发抖、想哭个不停，就把纸合上，去找个人，哪怕只是坐在一块儿看电视。',
  see: '愁得吃不下、睡不着，一连两个星期都这样，请去医院的心理门诊或者约社区的咨询师。愁到不想活了，今天就说，打 12356，没人接就叫醒身边的人。愁的是钱、房子、打官司，街道和社区有管这些的人，也可以去问。',
  sources: [
    {
      title: 'Worry time',
      publisher: '英国利兹 MindWell（NHS 资助）',
      url: 'https://www.mindwell-leeds.org.uk/myself/exploring-your-mental-health/anxiety/taking-control-of-worrying',
    },
    {
      title: 'Tackling your worries',
      publisher: '英国北爱尔兰教育局',
      url: 'https://healthwell.eani.org.uk/news/mental-health/tackling-your-worries?type_1=3',
    },
  ],
}
