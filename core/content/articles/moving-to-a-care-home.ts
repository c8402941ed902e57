import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const movingToACareHome: Article = {
  id: 'a33',
  title: '送父亲去养老院，收拾一只箱子',
  summary: '装什么，怎么说，头一个月怎么去看他。心里的愧，也给它留个地方。',
  audience: 'caregivers',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-23',
  words: ['养老院', '送老人', '敬老院', '住院', '愧疚', '不孝', '入住'],
  sources: [
    {
      title: 'Planning for the move (into residential care)',
      publisher: '新西兰阿尔茨海默病协会（Alzheimers NZ）',
      url: 'https://alzheimers.org.nz/get-support/transitioning-into-residential-care/planning-for-the-move/',
    },
    {
      title: 'Alzheimer’s: Smoothing the transition on moving day',
      publisher: '妙佑医疗（Mayo Clinic Care Network）',
      url: 'https://mymlc.com/health-information/articles/a/alzheimers-smoothing-the-transition-on-moving-day?section=Add+familiar+touches',
    },
    {
      title: 'How to Ease Your Loved One’s Move to a Nursing Home',
      publisher: '美国老年照护专业人员协会（Aging Life Care Association）',
      url: 'https://blog.aginglifecare.org/blog/how-to-ease-your-loved-ones-move-to-a-nursing-home/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '箱子摊在床上。父亲坐在轮椅里看她叠衣服，忽然说：“冬天的也带？”她的手停了一下。这句话是在问，他要去多久。',
    },
    {
      kind: 'paragraph',
      text: '这一年，她辞过一个护工，夜里扶他，两个人一起摔过两回，自己腰上打了封闭。她想把他留在家里，可家里已经护不住他了。箱子一摊开，还是觉得自己像在把他扔出去。',
    },
    { kind: 'paragraph', text: '这份愧，别急着赶走。它说明你在意。事情照样要一件一件办，就从箱子办起。' },
    { kind: 'heading', text: '箱子底下：先放一句真话' },
    {
      kind: 'paragraph',
      text: '不说“去疗养几天”“检查完就回”。他天天等着回，比知道了更难熬。找个他精神好的下午，说：“爸，夜里我扶不动你了，我怕你再摔。我们一起挑个有人夜里守着的地方。你最不肯将就的是哪几样？”能去看的，带他去看两三家，吃一顿他们的饭，问问夜里几个人值班、按了铃多久来人、能不能先住几天试试。他挑中的那家，哪怕不是你看中的，分量也不一样。',
    },
    { kind: 'paragraph', text: '他要是骂，要是哭，先不夸那里多好。回一句：“换了我，我也难受。”然后坐着。' },
    { kind: 'heading', text: '中间一层：让他还是他' },
    {
      kind: 'list',
      items: [
        '自己的枕头、被面、茶缸，用旧了的最好。',
        '三张照片，背后写上名字，护理员好跟他聊：“这是你闺女小时候？”',
        '收音机，调好他听评书的台。',
        '一样能动手的：象棋、剪报、一小盆吊兰。',
        '衣服按他穿的样子备，缝上名字；助听器、老花镜、假牙的盒子，贴条。',
      ],
    },
    { kind: 'heading', text: '面上：一页纸，交给护理员' },
    {
      kind: 'paragraph',
      text: '今天就写这一页，不写病历上有的，写只有你知道的：怕什么（关灯、水声），爱什么（红烧带鱼、叫他“老班长”），几点起夜，疼了不说、只皱眉，洗澡要先试水给他看，哪句话能哄住他。药单和从前的毛病另附一张。',
    },
    { kind: 'heading', text: '关上箱子：家里人怎么分' },
    {
      kind: 'paragraph',
      text: '兄弟姐妹有人要说“送那种地方去”。不用争，把值班表推过去：“夜里这七格，你填几格？”钱怎么出、谁签字、有事先打给谁，写成一张，都签名。',
    },
    { kind: 'heading', text: '头一个月' },
    {
      kind: 'paragraph',
      text: '头几天最难，他会说饭不好、人不好、要回家。先听，再分：有几样是真的，找护理长说，能改；有几样是想家，只能陪。去得短一点、勤一点，挑他不发困的时候，别总赶在饭点。去了不光坐着问“好不好”，推他到太阳底下，剥个橘子，跟同屋的老人也搭句话。走的时候说准下一回：“礼拜四下午我来。”说了就到。',
    },
    {
      kind: 'paragraph',
      text: '你的活没有完，只是换了一样。从前是抱他、擦他，往后是替他盯着、替他说话，还有，又能好好做他的女儿。',
    },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '他身上有说不清的伤、总是渴着、一见某个人就躲，先问清楚、拍下来，找院长，不行就问街道和民政；急的打 110、120。他说不想活，当天就告诉护理长和医生，请他们身边不离人，你也赶过去。过了两三个月还是不吃、不说话，请医生去看。你自己夜里总醒、觉得不配睡整觉、一路过那条街就哭，约一位咨询师，把那只箱子的事讲给他听。',
    },
    whereToGetHelp,
  ],
}
