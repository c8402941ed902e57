import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const goingOutAfterAFall: Article = {
  id: 'a12',
  title: '五楼到一楼，八十级台阶',
  summary: '摔过一次以后，怕的不是疼，是再摔。一层一层，把路走回来。',
  audience: 'elders',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-07',
  words: ['摔跤', '跌倒', '不敢下楼', '怕摔', '骨折', '出门', '爬楼'],
  sources: [
    {
      title: 'Staying Active and Mobile: Fear of Falling',
      publisher: 'NHS Fife（苏格兰）',
      url: 'https://www.nhsfife.org/services/all-services/frailty-managed-clinical-network/staying-active-and-mobile/',
    },
    {
      title: 'Falls prevention',
      publisher: 'NHS Greater Manchester Integrated Care',
      url: 'https://gmintegratedcare.org.uk/falls-prevention',
    },
    {
      title: 'What to do if you or someone you care for has a fall',
      publisher: 'Healthwatch North Yorkshire',
      url: 'https://www.healthwatchnorthyorkshire.co.uk/advice-and-information/2026-01-19/what-do-if-you-or-someone-you-care-has-fall',
    },
    {
      title: 'Head injury and concussion',
      publisher: '英国 NHS，查兹穆尔诊所网站',
      url: 'https://www.chadsmoormedicalpractice.nhs.uk/index.php?id=nhs-health-az&category=M&condition=minor-head-injury',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '吴阿姨八月里在菜场门口踩到一片烂菜叶，胯上青了一大块，骨头没事。那块青早退了。可是到了十一月，她还没自己下过楼。她说不是腿的事：“一站到楼梯口，脚底下就发飘。”',
    },
    {
      kind: 'paragraph',
      text: '摔一次，怕很久，这太常见了。怕，是身子在护着你。可是怕得不动了，腿上的劲会一天天小，脚下反倒更不稳，更容易再摔。所以先不逼自己胆大，把劲一点一点养回来，胆子跟在劲后头。下面按楼层走，每一层待几天、待几周，由你定。站稳了再往下。',
    },
    { kind: 'heading', text: '五楼：在屋里' },
    {
      kind: 'paragraph',
      text: '先把容易绊的收了：门口的小地毯、拖在地上的电线、不跟脚的拖鞋。卫生间放防滑垫，夜里床到厕所留一盏小灯。',
    },
    {
      kind: 'paragraph',
      text: '摔了以后还没看过医生的，先去看，再练。看过的，今天就试一件：身边有人，身后放一把结实的椅子，扶着厨房的台面，慢慢站起、坐下，做五回；再扶着台面，脚跟抬起来、放下，做五回。头晕、胸闷就停。明天还是五回。',
    },
    { kind: 'heading', text: '四楼：一层楼，有人陪' },
    {
      kind: 'paragraph',
      text: '挑白天，地面干，穿包住脚后跟的鞋。手一直在扶手上。下的时候家人走在你前面、低一级；歇一歇再上来，家人走在你后面、低一级。告诉家人不要催，也不要架着你，走多快听你的。',
    },
    { kind: 'heading', text: '三楼：说出怕的是哪一样' },
    {
      kind: 'paragraph',
      text: '怕和怕不一样。怕头晕，就去量躺着和站起来的血压，问问药。怕看不清台阶，就换一副眼镜，请物业把坏了的灯修好、台阶沿贴上黄条。怕摔了没人知道，就把手机挂在胸前，紧急联系人设成一按就通，跟楼下说好几点出门几点回。弄清是哪一样，就有一样能办的。',
    },
    { kind: 'heading', text: '二楼：学会万一摔了怎么办' },
    {
      kind: 'paragraph',
      text: '这一层学会了，胆子回来一大半。要是摔了，先别急着起，躺着缓一缓，试试哪里疼。觉得能起：侧过身，用手撑成跪姿，爬到一件稳当的家具旁，扶住它，一条腿先立起来，转身坐下，坐一会儿再站。觉得起不来、哪里疼得厉害：不要硬撑，打 120；够不着电话，就敲地板、敲水管喊人，拉件衣服盖住身子，别着凉。膝盖、胯骨动过手术，或者骨头脆的，先问医生能不能这样练；能练的，请家人扶着，在床边的垫子上照着做一遍。',
    },
    { kind: 'heading', text: '一楼：到门口坐一坐' },
    {
      kind: 'paragraph',
      text: '头一回，走到单元门口那把椅子就好，晒十分钟太阳，跟人说两句话，上楼。等坐惯了，再去小花园，再去菜场。挑人少的钟点，两手不提东西，拉个小车。菜叶子那一段，绕过去走。',
    },
    { kind: 'paragraph', text: '哪天退回到三楼了，不算白走，下回从三楼再来。' },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '摔了头，又在吃防血栓的药，哪怕不疼，马上去急诊。头越来越疼、吐、犯困叫不醒、说话不清、手脚没劲，打 120。只是摔了头的，当天去看。摔过一次，哪怕没伤，也该跟医生说一声，请他看看药、血压、眼睛和脚力。一年里摔两回、站起来眼前发黑、走路一天比一天歪，尽早去；走路忽然歪了，打 120。要是怕得整月不出门、夜里总想起那一摔、跟谁都不想说话，也可以去心理门诊，或者请咨询师陪你把这张楼层单子排一排。觉得这样不如死了，今天就说给家里人听。',
    },
    whereToGetHelp,
  ],
}
