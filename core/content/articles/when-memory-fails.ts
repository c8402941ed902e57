import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const whenMemoryFails: Article = {
  id: 'a10',
  title: '他把盐放了两回：记性变差，家里人怎么开口',
  summary: '先记三件事，再说一句不伤人的话，然后陪着去看。',
  audience: 'caregivers',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-06',
  words: ['记性差', '忘事', '痴呆', '阿尔茨海默', '糊涂', '认知', '健忘', '老年痴呆'],
  sources: [
    {
      title: "Memory, Forgetfulness, and Aging: What's Normal and What's Not?",
      publisher: '美国国家老龄化研究所（NIA）',
      url: 'https://www.nia.nih.gov/health/memory-forgetfulness-and-aging-whats-normal-and-whats-not',
    },
    {
      title: 'How To Talk With Your Loved One About Their Memory Loss',
      publisher: 'Cleveland Clinic',
      url: 'https://health.clevelandclinic.org/aging-happens-heres-how-to-talk-with-your-loved-one-about-memory-lapses',
    },
    {
      title: '阿尔茨海默病预防与干预核心信息（国卫办老龄函〔2019〕738号）',
      publisher: '国家卫生健康委办公厅',
      url: 'https://www.nhc.gov.cn/lljks/c100158/201909/c124c2c91fb74701b11d560aba0ad827.shtml',
    },
    {
      title: 'Healthy Aging and Memory Loss',
      publisher: 'McLaren Health Care',
      url: 'https://mclaren.org/main/blog/healthy-aging-and-memory-loss-1633?format=2',
    },
    {
      title: 'Recognising stroke in other people',
      publisher: '英国西北救护 NHS 信托（North West Ambulance Service）',
      url: 'http://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/recognising-stroke-in-other-people/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '周日包饺子，父亲往馅里放了盐，擀了几张皮，又放了一回。全家都看见了，没有人说话。吃的时候，小孙子刚要叫“好咸”，他妈妈轻轻按了按他的手。',
    },
    { kind: 'paragraph', text: '从那天起，家里像有一件不能碰的东西。要碰它，可以一步一步来。' },
    { kind: 'heading', text: '先看清楚：碍不碍过日子' },
    {
      kind: 'paragraph',
      text: '上了年纪，忘了眼镜搁哪儿、名字到嘴边出不来，过一会儿又想起来，这是常有的。该上心的是另一种，原先天天做的事做不成了：',
    },
    {
      kind: 'list',
      items: [
        '同一个问题，一上午问四五遍，前面答过的一点印象也没有。',
        '走了二十年的菜场，回来时转错了方向。',
        '烧了几十年的菜，步骤乱了，火忘了关。',
        '分不清今天是哪天、这是谁家；不肯洗澡，钱乱花或者藏起来找不到。',
      ],
    },
    { kind: 'heading', text: '再记三件，只记三件' },
    {
      kind: 'paragraph',
      text: '今天就找张纸，写下最近的三件事：哪天、在哪儿、发生了什么。“十一月二日，去银行，密码试了三次，问柜员自己是来办什么的。”不写“糊涂”“越来越不行”。三件具体的事，比一句“他记性差”管用，开口时用得上，医生也用得上。顺手把他在吃的药全写下来，包括保健品。',
    },
    { kind: 'heading', text: '挑个好时候，一个人去说' },
    {
      kind: 'paragraph',
      text: '不在饭桌上，不当着孩子，不在他刚出了错的时候。早饭后他精神好，两个人坐着择菜，由他平时最听得进的那个人开口。有几句可以借去用：',
    },
    {
      kind: 'list',
      items: [
        '“爸，那天银行的事我在想。我有点不放心，不是怪你。”',
        '“你自己有没有觉得哪里跟从前不一样？”',
        '“睡不好、听不清、甲状腺、有些药，都能闹得记性差，有的调一调就好了。咱们去查个明白。”',
        '“正好我也要量血压，一块儿去。”',
      ],
    },
    {
      kind: 'paragraph',
      text: '他说“老了都这样”，就先放下，过一周再提，不争。不要考他：“你说，今天几号？”“昨天刚跟你讲过的。”考一次，他就往回缩一次。',
    },
    { kind: 'heading', text: '他真的忘了，当下怎么接' },
    {
      kind: 'paragraph',
      text: '他又问“你妈呢，怎么还不回来”，就顺着那份心情答：“你想她了。她爱坐这把椅子。”事实对不对，没有他这会儿慌不慌要紧。钥匙、老花镜、手机，全家说好一个固定的盘子放。他能做的，剥蒜、浇花、拿报纸，还请他做，做慢点没什么。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '忽然在几小时里糊涂起来，或者脸歪、话说不清、一边没劲，马上打 120；几天里糊涂起来，当天去急诊。人找不见了，马上打 110，不用等二十四个小时，带上近照。他若说活着没意思，要当真，今天就有人陪着他，陪他去看。上面那几样有一两样，先去家门口的卫生服务中心，或者医院的神经内科、记忆门诊，带上那张纸，先请医生看看是什么原因。走丢过一次、已经找回来的，这几天就去看。他若整天不说话，你若被问到想吼人，也都可以找人谈，两个人都该有人照应。',
    },
    whereToGetHelp,
  ],
}
