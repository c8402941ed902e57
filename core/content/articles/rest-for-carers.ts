import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const restForCarers: Article = {
  id: 'a05',
  title: '照顾失能老人的人，也要歇一歇',
  summary: '累和烦都不是不孝。把事情分出去一点，照顾才走得长。',
  audience: 'caregivers',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-04',
  words: ['照顾老人', '失能', '卧床', '护理', '太累了', '撑不住', '喘口气', '照护者'],
  sources: [
    {
      title: 'Taking Care of Yourself: Tips for Caregivers',
      publisher: '美国国家老龄化研究所（NIA）',
      url: 'https://www.nia.nih.gov/health/caregiving/taking-care-yourself-tips-caregivers',
    },
    {
      title: 'iSupport for dementia: training and support manual for carers of people with dementia',
      publisher: '世界卫生组织',
      url: 'https://www.who.int/publications/i/item/9789241515863',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '他把一碗粥打翻在刚换的床单上，你吼了一声。吼完，他把脸转向墙，像个做错事的孩子。翻身、喂饭、擦洗、夜里起来三四回，哪样你都没叫过苦，别人问起来，你说“还行”。就这一声，你后悔得一夜没睡。',
    },
    {
      kind: 'paragraph',
      text: '离不开人的老人，照顾起来又重又长。累、烦、委屈，甚至有一瞬间盼着它结束，很多照顾的人都有过。有这样的心情，不等于不孝，只说明你撑了太久。',
    },
    { kind: 'heading', text: '看看自己是不是太累了' },
    {
      kind: 'list',
      items: [
        '总觉得睡不够，或者躺下也睡不着。',
        '一点小事就发火，或者什么都不想管。',
        '很久没和朋友说过话，也没做过一件自己喜欢的事。',
        '头疼、腰疼、血压高，自己的药和复查却一拖再拖。',
      ],
    },
    {
      kind: 'paragraph',
      text: '有好几条像你，就该把“歇一歇”当成照顾的一部分，排进日程里，不是等有空了再说。',
    },
    { kind: 'heading', text: '把事情分出去一点' },
    {
      kind: 'list',
      items: [
        '今天就写一张单子：买菜、取药、陪诊、看一个下午。有人说“需要帮忙吗”，就让他从单子上挑一件。',
        '对兄弟姐妹说具体的：“周六下午两点到五点，你来替我。”比“你们也管管”好用。',
        '问问居委会和街道：有没有日间照料、上门护理、喘息服务，长期护理保险怎么申请。各地不一样，问了才知道。',
        '请人教你省力的办法，比如怎样翻身、怎样搬动，少伤自己的腰。',
      ],
    },
    { kind: 'heading', text: '一天里给自己留一小段' },
    {
      kind: 'paragraph',
      text: '哪怕十分钟：坐在窗边喝杯热茶，下楼走一圈，给老朋友打个电话。快要忍不住的时候，先确认老人是安全的，然后走到另一间屋，慢慢呼吸几口气，再回来。自己的饭按时吃，自己的药按时吃，自己的病不要拖。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '想过“一起走了算了”，或者手已经抬起来了，现在就走到门外，叫一个人来替你，别两个人单独待着；拦不住自己，打 110。怕自己会动手，今天就告诉家人。两周以来几乎天天难受，请人替你半天，去心理门诊看看，12356 也能打。先让别人替一替你，这不是丢下他，是让你们两个人都安全。',
    },
    whereToGetHelp,
  ],
}
