import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const afterShouting: Article = {
  id: 'a65',
  title: '碗碎了以后',
  summary: '火发过了，怎么把话捡回来：对孩子，对爱人，对自己。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-18',
  words: ['发火', '吼孩子', '打了孩子', '后悔', '脾气大', '吵架', '控制不住', '心里堵得慌'],
  sources: [
    {
      title: 'Keeping calm around children',
      publisher: '英国防止虐待儿童协会（NSPCC）',
      url: 'http://www.nspcc.org.uk/help-and-advice/for-parents/positive-parenting-tips/keeping-calm/keeping-calm_wda96812.html',
    },
    {
      title: 'Staying calm with kids',
      publisher: 'SKIP（新西兰）',
      url: 'https://whanau.skip.org.nz/conscious-parenting/staying-calm-with-kids/',
    },
    {
      title: 'Regulating your own feelings as a parent',
      publisher: 'Yhdessä selviydytään（芬兰）',
      url: 'https://yhdessaselviydytaan.fi/en/app/link-modal-dialog/5097',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '碗碎在厨房地上。起头是一句“你就不能早点说”，后来说到三年前，后来他听见自己的声音大得不像自己。现在屋里没有声音。孩子的门关着，爱人蹲着捡瓷片，手背划了一道。他站在那儿，想说对不起，嗓子像堵了一团棉花。',
    },
    {
      kind: 'paragraph',
      text: '火发过了，不能当没发；东西一摔，家里人是真怕了。地上的、门里的、她手上的，一样一样来。要是挨打的是你，这几段先不看，看最后一段。',
    },
    { kind: 'heading', text: '先捡地上的' },
    {
      kind: 'paragraph',
      text: '先看有没有人伤着：手上的口子冲净，拿干净的布压住，包好；口子深的去医院，压着还止不住，打 120。碎瓷由没伤的人扫。别急着讲话，开一扇窗。手里有活，心跳才下得来。这会儿讲的话，多半还带着火星。',
    },
    { kind: 'heading', text: '再去敲那扇门' },
    {
      kind: 'paragraph',
      text: '等自己气喘匀了再去，最好别拖过今晚。敲门，坐低一点，比孩子矮。他是这样说的：“我刚才吼得很响，还摔了碗。那样不对，不怪你。”',
    },
    {
      kind: 'paragraph',
      text: '孩子背对着他，抠橡皮。他问：“你吓着了吧？”问完就停。过了好一会儿，孩子说：“我以为你要打妈妈。”他没有说“怎么会呢”，说：“你怕成那样，我听见了。下回我要炸的时候，先出去走一圈，走完回来。”孩子还是背对着他。不用马上原谅，孩子可以再气一会儿。',
    },
    { kind: 'paragraph', text: '有一句别说：“要不是你……”这半句一出来，前面的都作废。' },
    { kind: 'heading', text: '爱人今晚不想听' },
    {
      kind: 'paragraph',
      text: '他拿了创可贴过去，她说：“别跟我说话。”这时候追着道歉，等于叫她来安慰你。把今晚剩下的事接过去：地擦了，练习册签了字，明早的粥泡上，自己睡到外屋去。第二天出门前只说一句：“碗是我摔的，跟你说了什么没关系。你哪天想说，我听着。”她过三天才开口，那就等三天。',
    },
    { kind: 'heading', text: '最后捡自己这一块' },
    {
      kind: 'paragraph',
      text: '躺下以后，别忙着骂自己“我就是个混账”，骂完睡着了，什么也没看清。倒着想三样：吼出来之前，我饿着，还是困着？身上哪儿先知道的，耳朵热，还是牙关紧？到哪一句，我还来得及走开？',
    },
    {
      kind: 'paragraph',
      text: '下回就认那个信号。牙一咬紧，先说“我要停一下，一刻钟回来”，去阳台，凉水洗脸，走两圈，到点真的回来。',
    },
    { kind: 'heading', text: '今天先还一句' },
    { kind: 'paragraph', text: '就在今天，挑一个被你吼过的人，只说两样：我做了什么，那样不对。说完就停，不等他回话。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '挨打的人不用等他道歉：先离开，打 110；被家里人打骂，上班时间也可以打妇联 12338。怕自己今晚会伤人，现在就出门，到有人的地方去，打 110。一个月里有好几回，或者摔东西、推了人、打了人，后悔了又来一回，光靠道歉补不上了，约一位咨询师，去医院的心理门诊也行。酒后才这样的，连酒一起说。恨自己恨到不想活，今晚就叫一个人来，照实说。',
    },
    whereToGetHelp,
  ],
}
