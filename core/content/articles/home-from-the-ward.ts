import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const homeFromTheWard: Article = {
  id: 'a28',
  title: '我出院回家了：写给家里人的一封信',
  summary: '刚回到家的人，最想要的往往不是照看，是照常。',
  audience: 'caregivers',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-19',
  words: ['出院', '康复', '家属', '复发', '吃药', '住院'],
  sources: [
    {
      title: 'Discharge from mental health care: making it safe and patient-centred',
      publisher: '英国议会与卫生服务申诉专员（PHSO）',
      url: 'https://www.ombudsman.org.uk/publications/discharge-mental-health-care-making-it-safe-and-patient-centred/case-studies-failings-patient-family-and-carer-involvement-discharge-planning',
    },
    {
      title: '中华人民共和国精神卫生法（第五十四、五十七、五十八条）',
      publisher: '全国人民代表大会常务委员会（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
    {
      title: 'Empowering Families Affected by Psychosis: Supporting your family member’s recovery',
      publisher: '加拿大成瘾与心理健康中心（CAMH）',
      url: 'https://moodle8.camhx.ca/moodle/mod/book/view.php?id=215&chapterid=695',
    },
  ],
  blocks: [
    { kind: 'paragraph', text: '爸、妈、姐：' },
    {
      kind: 'paragraph',
      text: '昨天你们来接我，妈把我的旧房间刷白了，床单是新的，抽屉里的指甲刀也不见了。姐在车上一路说天气。进了单元门，三楼的阿姨问：“回来啦？”我们四个人一起笑，笑得有点齐。',
    },
    {
      kind: 'paragraph',
      text: '有几句话当面说不好，护士教我写下来。下面是我自己的，也问过同病房几位，他们说可以替他们也写进去。',
    },
    { kind: 'heading', text: '先请你们别急' },
    {
      kind: 'paragraph',
      text: '头几个月，我会睡得多，动得慢，半天答一句。那不是懒，人刚从一场大病里出来，药也让人发沉。别拿我跟从前比，也先别问几时上班。这阵子能按时起来、吃饭、洗澡、吃药，就是我的活。做到了，你们点个头就好，不用夸得像过年。',
    },
    { kind: 'heading', text: '家里静一点' },
    {
      kind: 'paragraph',
      text: '电视小声些，吵架别在我门口吵，也别背着我压低嗓子商量，我一听见压低嗓子就慌。要商量我的事，叫上我。亲戚一下子来一屋子，我受不了，一次来一位，坐半个钟头。',
    },
    { kind: 'heading', text: '药，请让我自己来' },
    {
      kind: 'paragraph',
      text: '我们说好一个地方放，一个钟点吃，我自己从盒里取，你们看见就行，不要追着喊“吃了没有”。医生要是说整盒由家里收，就听医生的，按天给我。手抖、发胖、流口水、老想睡，我会记下来，带去问医生调。我说不想吃的时候，别骂也别藏在饭里，问我怎么了，陪我早点去门诊。',
    },
    { kind: 'heading', text: '我能做的，留给我' },
    {
      kind: 'paragraph',
      text: '垃圾归我倒，花归我浇，周三的菜我去买，找错了钱也让我自己去找。你们什么都抢着做，我就只剩下“生病”这一件事了。指甲刀也还我吧。大夫说要收好的那几样，你们收，我明白，告诉我一声。',
    },
    { kind: 'heading', text: '我们一起写张纸' },
    {
      kind: 'paragraph',
      text: '今天晚饭后，请和我做这一件：拿张纸，写下我上回不好以前，先变的是哪几样。我先说三样：连着两夜不睡也不困；老觉得楼下有人议论我；把手机卡拔了。你们再添。下面写：看见一样，先跟我说，打门诊的电话问；看见两样，这一两天就去；三样都来了，当天去。再下面写医生的电话、复诊的日子、夜里找谁。写完贴在柜门里头。',
    },
    { kind: 'heading', text: '对外头怎么说' },
    {
      kind: 'paragraph',
      text: '有人问，就说“前阵子身体不好，住院了，现在在家养”。这是真话。别说我“出差”，我记不住编的。',
    },
    { kind: 'heading', text: '还有你们' },
    {
      kind: 'paragraph',
      text: '姐，你三个月没跟朋友出去了吧。妈，你的降压药。你们累了也要说，我听得懂。有的地方白天能去做活、学东西，问问街道和残联咱这儿有没有，有就去看一回，补助也一并问问。医院要是有家属的课，你们去听听，别的家里也有一个我。',
    },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '纸上写的那些来了，我又不肯去，你们替我打医院的电话。要是我说不想活，听见有声音叫我伤自己、伤别人，或者把东西一样样送人，当天就别再等门诊，身边别离人，收好药和利器，打 120 或 110。我要是冲着人来，你们先退到门外，再打 110。这几句是我清醒的时候写的，我愿意你们这样做。你们谁要是夜夜睡不着、怕我怕得厉害，也去找人谈一谈。',
    },
    whereToGetHelp,
  ],
}
