import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { pubertyLate, pubertyTalk, pubertyWhen } from './sources/teenagers'

export const puberty: GuidanceCard = {
  id: 'g54',
  title: '床单上的一点红',
  summary: '早说几句，比事后安慰管用。',
  months: { from: 96, to: 179 },
  worry: 'body',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '她把床单泡在盆里搓，门反锁着。你敲门，她说“没事”，声音带着哭。' },
    {
      kind: 'meaning',
      text: '女孩八九岁起，男孩九到十岁起，身子就可能开始变。没人先说，第一次见红、第一次遗精、忽然变的嗓子，会让孩子以为自己病了、脏了。',
    },
    {
      kind: 'week',
      steps: [
        '八岁前后就起个头，分几次说，一次几分钟，走路时、车上最好说。',
        '备好东西：卫生巾放她书包里，教两遍；给他自己的毛巾、自己的垃圾桶，进屋先敲门。',
        '说正名，不说“那个”；你不知道的，一起查书。',
      ],
    },
    { kind: 'avoid', text: '“这孩子怎么这么早”“羞不羞”；也别当饭桌上的笑话。' },
    { kind: 'say', text: '“这是身子在长大，我那年也吓一跳。疼了、想不明白，都来问我。”' },
    {
      kind: 'seek',
      text: '女孩不到八岁、男孩不到九岁就开始变，女孩十三岁、男孩十四岁还没有动静，或者疼得上不了学，去儿科或妇幼保健院问。因为身子的变化躲着人、不吃饭、恨自己，约学校心理老师。',
    },
  ],
  sources: [pubertyTalk, pubertyWhen, pubertyLate],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
