import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const wakingBeforeDawn: Article = {
  id: 'a15',
  title: '凌晨三点四十，又醒了',
  summary: '老来醒得早，常是身子里的钟往前拨了。先弄清是哪一种醒，再看怎么办。',
  audience: 'elders',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-03-09',
  words: ['早醒', '醒得早', '老年人睡眠', '半夜醒', '睡不着', '起夜'],
  sources: [
    {
      title: 'A Good Night’s Sleep（AgePage）',
      publisher: '美国国家老龄化研究所（NIA），美国政府网页存档',
      url: 'https://webharvest.gov/peth04/20041016231712/http://www.niapublications.org/engagepages/sleep.asp',
    },
    {
      title: 'Age-Related Reduction in the Maximal Capacity for Sleep',
      publisher: 'Current Biology（2008，PMC2582347）',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2582347',
    },
    {
      title: '老年人失眠的综述：睡眠和生物钟随年纪的变化（读的是摘要）',
      publisher: 'PMC3815742',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3815742',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '窗帘缝里有一点路灯光。何师傅摸过手机，三点四十。对面楼也有一扇窗亮着，他想，那家大概也有个老头。他翻了个身，开始算：十点睡的，才五个多钟头，今天又要没精神。越算越醒。',
    },
    {
      kind: 'paragraph',
      text: '上了岁数，身子里的钟会往前拨，天一黑就犯困，天不亮就醒；觉也浅，一点响动就断。这是常事。一天睡的总数比年轻时少一些，多在七个钟头上下，还挪了位置，打成了几截。想知道自己是哪一种，躺着问四句话。',
    },
    { kind: 'heading', text: '一问：昨晚几点睡着的' },
    {
      kind: 'paragraph',
      text: '八点在沙发上就睡过去了，三点多醒，睡得其实够。想晚点醒，就晚点困：傍晚五六点出去走一圈，见见天光；晚饭后找件手上有响动的事，洗碗、下棋、跟孙女视频，别挨着沙发。每隔几天往后推一刻钟，不求快。',
    },
    { kind: 'heading', text: '二问：白天打了几个盹' },
    {
      kind: 'paragraph',
      text: '上午一个，饭后一个，看电视又一个，加起来两小时，夜里自然还你两小时。要眯就放在午后，短一点，别挨到傍晚。',
    },
    { kind: 'heading', text: '三问：是什么把我弄醒的' },
    {
      kind: 'list',
      items: [
        '起夜：睡前两小时少喝水，利尿的药问问医生能不能挪到早上。一夜好几趟，该查一查。',
        '疼、痒、腿抽筋、喘、反酸：根子在那样毛病上，先去治它。',
        '憋醒，老伴说你打呼噜会停：要去查。',
        '冷、热、光、楼上的响动：加床薄被，换块厚窗帘。',
        '晚上那两口酒：睡得快，后半夜准醒。',
      ],
    },
    { kind: 'heading', text: '四问：醒了，心里是静的，还是满的' },
    {
      kind: 'paragraph',
      text: '醒来心里静静的，天光一亮、人一动就好了，那就是早起，把它用起来。醒来就有事压上来，一桩接一桩，后悔、害怕、觉得没盼头，天天如此，这一种别当它是老了。',
    },
    { kind: 'heading', text: '今晚就试这一件' },
    {
      kind: 'paragraph',
      text: '把床头的钟和手机转过去，看不见几点。真醒了，觉得一时睡不回去，就起来，穿暖和，开一盏小灯，坐到椅子上，做件平淡的事：择豆子、翻旧照片、听低声的戏。不开电视，不看手机里的新闻。困了再回床。夜里走路先坐起，等半分钟，扶着东西站。',
    },
    { kind: 'paragraph', text: '不去补早觉，早上还是那个钟点起。少算一次钟，夜就短一截。' },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '觉得活着没意思，不用等，今天就告诉一个人，夜里别一个人待着。白天总犯困、走路打晃、记不住事，或者睡觉中会憋气、大喊大动，去医院的睡眠门诊或老年科。安眠药不借别人的，不自己加量，也不突然停，夜里吃了容易摔。早醒一连两周，心里又一直沉，吃饭没味道，去心理门诊，这一种帮得上。',
    },
    whereToGetHelp,
  ],
}
