import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const bodiesInPuberty: Article = {
  id: 'a74',
  title: '身体的小词典',
  summary: '嗓子、痘、个子、汗，各有各的钟点。有人笑的时候，有几句话能用。',
  audience: 'teenagers',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-05-27',
  words: ['青春期', '变声', '长痘', '胸发育', '被嘲笑', '太矮', '胖', '起外号', '例假弄脏', '遗精'],
  sources: [
    {
      title: 'Hormones, Puberty and Sexuality',
      publisher: '英国剑桥郡社区卫生 NHS 信托',
      url: 'https://www.cambscommunityservices.nhs.uk/what-we-do/children-young-people-health-services-cambridgeshire/cambridgeshire-0-19-healthy-child-programme/being-healthy/hormones-puberty-and-sexuality',
    },
    {
      title: 'Delayed puberty',
      publisher: '英国金斯顿与里士满 NHS 信托',
      url: 'https://kingstonandrichmond.nhs.uk/patients-and-families/patient-leaflets/delayed-puberty',
    },
    {
      title: 'Delayed Puberty / Delayed Sexual Development in Children',
      publisher: '波士顿儿童医院',
      url: 'https://www.childrenshospital.org/conditions-and-treatments/conditions/d/delayed-puberty-delayed-sexual-development',
    },
    {
      title: 'Male breasts at puberty – gynaecomastia',
      publisher: '南澳大利亚州儿童与青少年卫生局',
      url: 'http://www.cyh.com/HealthTopics/HealthTopicDetails.aspx?p=240&np=297&id=2047',
    },
    {
      title: '中华人民共和国未成年人保护法（2020 年修订，第三十九条）',
      publisher: '全国人民代表大会常务委员会',
      url: 'https://www.gov.cn/xinwen/2020-10/18/content_5552110.htm',
    },
    {
      title: 'Torsion（Testicular Health – What You Need to Know）',
      publisher: '英国南约克郡 NHS（Healthier Together）',
      url: 'https://sybhealthiertogether.nhs.uk/professionals/education-and-training/torsion',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '体育委员喊口令，“向右看”三个字还粗着，“齐”字一下劈到了天上。全班笑成一片，后排有人学了一遍，又一遍。他想钻进沙坑里。跑道那头，一个女生把校服外套系在腰上，三十度的天，谁问都说冷。',
    },
    {
      kind: 'paragraph',
      text: '这两个人都好好的。身体在换季，没跟谁商量。下面几个词，用得着哪个翻哪个。',
    },
    { kind: 'heading', text: '钟点' },
    {
      kind: 'paragraph',
      text: '从八岁到十四岁，哪一年开始变都在常有的范围里，前后要变好几年。同一个班里，有人像高中生，有人像小学生，是钟拨得不一样，不是谁好谁坏。先变的被笑，后变的也被笑，等到毕业，多半看不出谁先谁后。',
    },
    { kind: 'heading', text: '嗓子' },
    {
      kind: 'paragraph',
      text: '男生的声音会忽高忽低一阵子，自己管不住，过了就稳下来。这阵子不用硬喊，水喝够，口令请旁人代喊两个月也行。劈了，可以自己先说一句：“信号不好，重来。”先笑自己那一下，得是你愿意，不愿意就不笑。',
    },
    { kind: 'heading', text: '痘和汗' },
    {
      kind: 'paragraph',
      text: '皮肤变油、汗味变重，几乎人人轮得到。温水洗，不挤，出汗的衣服当天换。痘又红又疼、一片一片的，皮肤科有办法，不用等它“自己好”。',
    },
    { kind: 'heading', text: '胸口、胯、个子' },
    {
      kind: 'paragraph',
      text: '女生的胸刚长时会疼，两边不一样大也常见；胯变宽、身上添些肉，是身体按计划办事，这个年纪别自己节食。男生有的胸口也会鼓一点、碰着疼，过一两年多半平下去。个子有人蹿得早，有人十五六岁才动。',
    },
    { kind: 'heading', text: '床单和裤子' },
    {
      kind: 'paragraph',
      text: '例假头一两年说来就来，书包里备一片，没备就找任何一个女老师，她一定懂。夜里遗精，是身体自己的事，换条裤子，搓一把，跟谁都不用交代。两样都不脏。',
    },
    { kind: 'heading', text: '笑' },
    {
      kind: 'list',
      items: [
        '被笑一声：笑的人多半是慌，他也不知道自己哪天轮到。看他一眼，说“好笑吗”，转身做你的事，别解释。',
        '被天天学、起外号、掀衣服、弹肩带、拿手机拍：那就不叫开玩笑了，法律要学校管。记下哪天、谁、做了什么，告诉老师和家里人。',
        '笑的人是你：今天就停一回，比你想的有用。',
        '看见别人被笑：走过去问他借支笔，他就不是一个人了。',
      ],
    },
    { kind: 'heading', text: '碰' },
    {
      kind: 'paragraph',
      text: '身体是你的。谁要看、要碰、要拍，熟人、老师、教练、网友、亲戚，都可以说“不行”，都可以走开。说不出口、当时没动，也不是你的错。马上告诉一个信得过的大人，打 110；别急着洗澡、换衣服，东西都留着。',
    },
    { kind: 'heading', text: '今天查一个词' },
    {
      kind: 'paragraph',
      text: '挑一个你最想问又不敢问的，写在纸条上，塞给爸妈、校医或心理老师，写一句“看完写在背面还我”。不用当面说。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '女生不到八岁、男生不到九岁就开始变，女生十三、男生十四还没动静，例假一直不来、疼得上不了课、血多得不停，去儿科或妇幼保健院问一问。下身忽然疼得厉害，男生睾丸疼也算，不等它肿，马上去急诊，半夜也叫醒大人，这个拖不过几个钟头；疼得站不住打 120。为了身体不敢吃饭、吃了去吐、不肯见人，过了两周，告诉家里人，去医院的心理门诊。讨厌自己讨厌到不想活，今晚就说给一个大人听，也可以打 12355、12356，别一个人待着。',
    },
    whereToGetHelp,
  ],
}
