import type { Exercise } from '#core/domain/calm/exercise'

export const smallStep: Exercise = {
  id: 'e7',
  title: '今天的一小步',
  summary: '不等有劲儿了再动，先动一点点',
  minutes: 5,
  drawing: 'sprout',
  when: '什么都不想干，碗堆在池子里，消息不想回，越歇越没劲，又怪自己懒。',
  guided: 'steps',
  steps: [
    { text: '从三样里挑一样：一件该做的小事，一件从前喜欢的事，或者和一个人有点来往。', seconds: null },
    { text: '把它切小，小到五分钟就完：不是收拾屋子，是洗三只碗；不是锻炼，是走到小区门口。', seconds: null },
    { text: '说好什么时候做、在哪儿做：“吃完午饭，穿上鞋就出门。”', seconds: null },
    { text: '去做。心情不用先好起来，做完再看。', seconds: null },
    { text: '做完了，跟自己说一声“这个做了”。没做成，就再切小一半，明天再来。', seconds: null },
  ],
  after: '一天一件就够。别一好起来就排满，慢慢加才走得远。',
  stop: '发烧、病着、几天没睡，先歇着，这时候歇就是该做的事。',
  see: '连起床、吃饭、洗脸都提不起劲，两个星期了，请去医院看看，让家里人陪着也行。想到不想活了，今天就说给一个人听，打 12356，别一个人待着。这不是懒，有人能帮上忙。',
  sources: [
    {
      title: 'Take control of depression: get active again',
      publisher: '英国利兹 MindWell（NHS 资助）',
      url: 'https://www.mindwell-leeds.org.uk/myself/feel-better/practise-self-help/depression-self-help/take-control-of-depression',
    },
    {
      title: 'Behavioural Activation',
      publisher: '英国 TalkPlus（NHS 谈话治疗服务）',
      url: 'https://www.talkplus.org.uk/resource/behavioural-activation-2/',
    },
  ],
}
