import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afterAMiscarriage: Article = {
  id: 'a68',
  title: '手机上那条没关掉的提醒',
  summary: '身体的，心里的，要不要说、怎么说，快慢都由你。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-21',
  words: ['流产', '小产', '胎停', '没保住', '孩子没了', '自然流产', '清宫', '流产假'],
  leavesNoTrace: true,
  sources: [
    {
      title: 'Why we need to talk about losing a baby',
      publisher: '世界卫生组织',
      url: 'https://www.who.int/news-room/spotlight/why-we-need-to-talk-about-losing-a-baby',
    },
    {
      title: 'Miscarriage（Your feelings 一节）',
      publisher: '英国大格拉斯哥 NHS，桑迪福德门诊（Sandyford）',
      url: 'http://www.sandyford.org/do-you-want-information-on-contraception-and-reproductive-health/pregnancy/miscarriage.aspx',
    },
    {
      title: 'Miscarriage（Before discharge 一节）',
      publisher: '苏格兰国家丧亲照护路径（NBCP Scotland）',
      url: 'https://www.nbcpscotland.org.uk/miscarriage/section-e/',
    },
    {
      title: 'What support can I get after a miscarriage?',
      publisher: 'Respect Yourself（英国沃里克郡公共卫生）',
      url: 'https://respectyourself.org.uk/tag/pregnancy-2/',
    },
    {
      title:
        'Differences in post-traumatic stress, anxiety and depression following miscarriage or ectopic pregnancy between women and their partners',
      publisher: 'Farren 等（2020，伦敦三家医院的随访，读的是摘要）',
      url: 'https://doi.org/10.1002/uog.23147',
    },
    {
      title: 'Natural Management of Miscarriage',
      publisher: '英国北坎布里亚 NHS 信托',
      url: 'https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/natural-management-of-miscarriage-1',
    },
    {
      title: 'Miscarriage aftercare',
      publisher: 'Women’s Health Peterborough（英国）',
      url: 'https://www.womenshealthpeterborough.co.uk/aftercare1.html',
    },
    {
      title: '女职工劳动保护特别规定（第七条）',
      publisher: '国务院',
      url: 'https://www.gov.cn/zwgk/2012-05/07/content_2131567.htm',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '早上等电梯，手机叮的一声：“今天，宝宝有一颗草莓那么大了。”她按灭屏幕，放回口袋。四天前，她从医院出来，把那张单子折了三折。软件还不知道。',
    },
    { kind: 'paragraph', text: '同事问她这几天去哪儿了。她说，肠胃不好。' },
    { kind: 'heading', text: '先说三句' },
    {
      kind: 'list',
      items: [
        '不是你做错了什么。那天搬的东西、吃的那口凉的、跟谁生的气，多半都不是缘故。要发生的，谁也拦不住。',
        '不是只有你。知道怀上了、后来没保住的，十个里有一两个，只是很少有人说出来。',
        '怎么难过都行。哭得停不下来，气，木木的，松了一口气，或者当时没什么、两个月后忽然哭起来，都有人这样。',
      ],
    },
    {
      kind: 'paragraph',
      text: '没见过面的，也是失去。你盼过，给他起过小名，算过生在哪个月。别人看不见这些，你看得见。',
    },
    { kind: 'heading', text: '今天，请一个人替你关掉一样' },
    {
      kind: 'paragraph',
      text: '挑一个信得过的人，把手机交给他：关掉那个软件的提醒，退出群，取消往后的产检号。这几样不用你自己一条条去点。买好的小东西，收在你看不见的地方就行，留不留，以后再说。',
    },
    { kind: 'heading', text: '身体要几天，就给几天' },
    {
      kind: 'paragraph',
      text: '血会慢慢少下去。按医生说的日子复查；什么时候能洗盆浴、同房、再要，问给你看的医生，别听群里的。上班的人有假：国家的规定，怀孕不到四个月的十五天，满四个月的四十二天，请医院开证明。这是产假，不必当病假请；只跟管考勤的那一个人说就行，不用对谁都讲。',
    },
    { kind: 'heading', text: '两个人，两种样子' },
    {
      kind: 'paragraph',
      text: '伦敦三家医院问过一百九十多对夫妻。回信的人里，过了一个月，三个女人就有一个还会被那一幕猛地拽回去；九个月时少些，也还有五个里一个。丈夫里少得多，可是也有。他不提，多半是怕你哭，不是忘了。可以先说：“你不用劝我，陪我坐一会儿。”也问他一句：“你呢？”',
    },
    { kind: 'heading', text: '给身边的人' },
    {
      kind: 'paragraph',
      text: '少说“还年轻，再怀一个”“幸好月份小”。说“我很难过，我在”。端一碗热的来，接走大的孩子半天，比一百句话顶用。她想讲，就听；她不想讲，就陪她走一圈。多数人往后能顺顺当当再怀上，这句话是真的，等她自己问起来再说。',
    },
    { kind: 'heading', text: '哪些情况不要再等' },
    {
      kind: 'paragraph',
      text: '一个钟头湿透两片大的卫生巾，连着两个钟头；吃了止痛药还疼得厉害；发烧到 38 度、血有臭味；马上去医院。头晕眼黑、站不住，打 120。心里的事，有人过几个月、几年还在疼，不算矫情：睡不好、吃不下、总怪自己、见了孕妇就绕着走，两周不见松，去妇幼保健院说一说，社区的咨询师也可以约。冒出不想活、想跟着去的念头，现在就告诉身边的人，今晚别一个人。',
    },
    whereToGetHelp,
  ],
}
