import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const phonesAtBedtime: Article = {
  id: 'a73',
  title: '一份三个晚上的实验报告',
  summary: '题目：手机睡在哪里，我能早睡多少分钟。材料：一根充电线。',
  audience: 'teenagers',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-26',
  words: ['熬夜', '玩手机', '刷视频', '睡得晚', '起不来', '上课困', '晚睡', '躲被窝看手机'],
  sources: [
    {
      title: '教育部部署进一步加强中小学生睡眠管理工作',
      publisher: '教育部网站（2021），滁州市教育体育局的网页',
      url: 'http://jytyj.chuzhou.gov.cn/xwzx/jtyw/1104165098.html',
    },
    {
      title: 'Teenagers and sleep',
      publisher: 'Family Lives（英国）',
      url: 'https://www.familylives.org.uk/advice/teenagers/health-wellbeing/teenagers-and-sleep/',
    },
    {
      title: '青少年睡眠的综述（英文，讲睡得晚、睡得少是怎么来的，读的是摘要和开头）',
      publisher: 'PMC7202393',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7202393',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '生物课代表许同学连着三天在第二节课上睡着，额头印着课本的线圈。老师没骂他，说：“你不是爱做实验吗？写份报告给我。”下面是他交的那份，错别字改过了。',
    },
    { kind: 'heading', text: '一、背景' },
    {
      kind: 'paragraph',
      text: '我不是不想睡。十一点躺下，一点也不困。查了资料：人到十几岁，身体里的钟会往后拨，困得晚，早上又起不来，不全是懒。可上学的钟不往后拨。教育部说初中生一天该睡九个钟头，高中生八个，我算了算自己，六个半。',
    },
    { kind: 'heading', text: '二、假设' },
    { kind: 'paragraph', text: '偷走那两个多钟头的，一半是作业，一半是“再看一个”。' },
    { kind: 'heading', text: '三、材料' },
    { kind: 'paragraph', text: '充电线一根，闹钟一个（跟姥姥借的，走起来咔咔响），便利贴，笔。' },
    { kind: 'heading', text: '四、做法和记录' },
    {
      kind: 'list',
      items: [
        '头一晚，什么也不改，只记。十一点零五躺下，看到十二点五十。最后二十分钟看了什么，第二天一条也想不起来。',
        '第二晚，只改一样：充电线从枕头边挪到客厅插座。十一点躺下，空得慌，手往枕头底下摸了四回。十一点半左右没知觉了。',
        '第三晚，加一样：先跟群里说“十点半以后我不在，急事打座机”，省得惦记。被窝里听姥姥的钟，数到七十几。',
      ],
    },
    {
      kind: 'paragraph',
      text: '补充：第三天晚上作业到十一点才写完，实验差点作废。后来把数学挪到放学那一个钟头，困的时候做不动的，白天十分钟就做完了。',
    },
    { kind: 'heading', text: '五、结果' },
    {
      kind: 'paragraph',
      text: '三晚只是一个人的三晚，说明不了大道理。可是我多睡了一个多钟头，第二节课醒着。奇怪的是，第二天没觉得漏掉什么，群里三百条，有用的一条。',
    },
    { kind: 'heading', text: '六、误差' },
    {
      kind: 'paragraph',
      text: '有的晚上不是手机的事：跟人吵了架，第二天有测验，心里过不去。这种晚上，手机拿走了，脑子还亮着。我的办法是写在便利贴上，贴到书桌那边，让它在那儿过夜。周末我也没敢睡到中午，最多晚起一个钟头，不然星期天又不困。午饭后趴一会儿行，奶茶和咖啡放学以后就不喝了。',
    },
    { kind: 'heading', text: '七、请你重复实验' },
    {
      kind: 'paragraph',
      text: '今晚只做头一晚那步：照旧，但是记下两个数，几点躺下，几点放下手机。别骂自己，记就行。明天晚上再挪充电线。爸妈要是也在被窝里刷，请他们一起挪，公平。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '手机放外头了，一周里还有好几夜躺着干瞪眼，天不亮又醒，白天没劲，从前喜欢的也不想碰，过了两周，跟爸妈说，一起去看睡眠门诊，或者心理门诊。打呼噜会憋住的也去看。助眠的药不自己吃。夜里不敢放下手机，是因为有人在那头骂你、逼你、要你的照片，那不是睡觉的事，今晚就把手机交给一个大人看，打 110。半夜觉得活着没意思，不等天亮，现在就去叫醒家里人。',
    },
    whereToGetHelp,
  ],
}
