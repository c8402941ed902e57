import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afterTheBirth: Article = {
  id: 'a23',
  title: '从第三天到第四十二天',
  summary: '生完孩子掉眼泪，哪一种过几天就好，哪一种要找人看，家里人能做什么。',
  audience: 'everyone',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-13',
  words: ['产后', '坐月子', '生完孩子', '哭', '宝妈', '情绪低落', '新妈妈', '产后心情'],
  sources: [
    {
      title: 'Mental health support（Postnatal care）',
      publisher: 'West Suffolk NHS Foundation Trust',
      url: 'https://wsh.nhs.uk/Services-A-Z/Maternity/Postnatal-care/Mental-health-support.aspx',
    },
    {
      title: 'Post natal depression: how you can help your partner',
      publisher: 'Ready Steady Baby（NHS Scotland）',
      url: 'http://www.readysteadybaby.org.uk/dads/how-you-may-feel/postnatal-depression/index.aspx',
    },
    {
      title: 'Urgent Maternal Warning Signs',
      publisher: '美国得克萨斯州卫生服务部',
      url: 'https://www.dshs.texas.gov/maternal-child-health/programs-activities-maternal-child-health/hear-her-texas/urgent-maternal-warning-signs',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '夜里两点，奶又胀了。小床里的人哭，她也哭，眼泪掉在哺乳衣上，说不出为什么。月嫂说：“坐月子不能哭，伤眼睛。”丈夫站在门口，手里拿着奶瓶，不知道该先递给哪一个。',
    },
    { kind: 'heading', text: '第三天：眼泪自己来' },
    {
      kind: 'paragraph',
      text: '刚生完的头一个礼拜，很多妈妈会突然想哭，一点小事就急，心里七上八下。身子里的激素一下子变了，觉又碎，伤口还疼。这一阵多半几天就过去，十来天会平下来。不用忍，也不用找理由。旁边的人别说“有什么好哭的”，递张毛巾，把孩子抱开半个钟头，让她睡。',
    },
    { kind: 'heading', text: '第七天：人人都来看孩子' },
    {
      kind: 'paragraph',
      text: '客人的礼物都是给孩子的。今天就做一件：由家里人在门上贴一张纸，“宝宝和妈妈在休息，请先发消息”。来的人，头一句请他问妈妈：“你昨晚睡了几个钟头？”',
    },
    { kind: 'heading', text: '第十四天：停下来对一对' },
    { kind: 'paragraph', text: '过了两个礼拜，下面这些还在，甚至更重，就不是“缓几天就好”了：' },
    {
      kind: 'list',
      items: [
        '从早到晚心里沉，从前喜欢的提不起劲。',
        '孩子睡着了，自己也睡不着。',
        '吃不下，或者停不住嘴；老觉得自己不配当妈。',
        '抱着孩子像抱着别人的，又为这个内疚。',
        '脑子里反复冒出可怕的画面，自己也吓坏了，不敢跟人讲。',
      ],
    },
    {
      kind: 'paragraph',
      text: '这些话，说给妇产科、妇幼保健院的医生听，他们听得多了，不会笑话你。冒出可怕的画面，也不等于你是坏妈妈，说出来，才有人帮得上。有的医院产检、产后访视时，会请你填一张问心情的表，拿到了，照实填。怀着孩子时就这样的，也一样，早说早好。',
    },
    { kind: 'heading', text: '第二十八天：轮到他了' },
    {
      kind: 'paragraph',
      text: '当爸爸的也会往下沉，烦、躲、加班不想回家。两个人谁先开口都行。他能做的，是把整件的事接走：夜里那一顿归他，疫苗本归他，谢绝客人归他。她说怕，他别说“你想多了”，说：“你讲，我听着。明天我陪你去。”',
    },
    {
      kind: 'paragraph',
      text: '老人坐镇的家，也请他出面：“妈，她这几天要多睡，夜里这顿我来喂，挤好的奶还是奶粉，听她的。”',
    },
    { kind: 'heading', text: '第四十二天：复查那天' },
    {
      kind: 'paragraph',
      text: '那天查伤口、查盆底，也请主动说一句：“我想问问情绪。”能出门了，每天抱着孩子到外头有荫的地方待一刻钟，太阳别直晒着他，跟另一个推车的妈妈站一站。她多半也在等一个先开口的人。',
    },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '有一种少见，可是很急：生完几天到几个礼拜里，人忽然特别兴奋，整夜不睡，说的话别人听不懂，听见、看见没有的东西，或者认定孩子有问题。马上去医院，不等到明天，别让她一个人，也别让她和孩子单独在一起。要是她想过伤害自己或孩子，先有人接手孩子，有人陪着她，马上就医，情况急打 120 或 110。身上忽然大出血、高热、胸口疼、喘不上气、头疼得厉害、一条腿又肿又疼，也打 120。',
    },
    whereToGetHelp,
  ],
}
