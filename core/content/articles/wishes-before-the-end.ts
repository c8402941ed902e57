import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const wishesBeforeTheEnd: Article = {
  id: 'a18',
  title: '三个晚上，三个问题',
  summary: '病到了那一步，怎样跟他谈一谈，他想怎么过这段日子。',
  audience: 'caregivers',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-03-11',
  words: ['临终', '安宁疗护', '放弃治疗', '病重', '最后的日子', '晚期', '告别'],
  sources: [
    {
      title: 'Starting the Conversation',
      publisher: 'Hospice Foundation of America',
      url: 'https://hospicefoundation.org/Hospice-Care/Starting-the-Conversation',
    },
    {
      title: '中华人民共和国基本医疗卫生与健康促进法（第三十二、三十六条）',
      publisher: '全国人民代表大会常务委员会（国家法律法规数据库，按名字查）',
      url: 'https://flk.npc.gov.cn/',
    },
    {
      title: 'Palliative Care',
      publisher: '世界卫生组织',
      url: 'http://origin.who.int/ncds/management/palliative-care/en/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '医生把家里人叫到走廊尽头，声音很低：“往后，主要是让他舒服。”回到病房，父亲问：“说什么了？”大姐说：“说你要多吃饭。”父亲“嗯”了一声，把脸转向窗户。',
    },
    { kind: 'paragraph', text: '他多半是知道的。家里人瞒着他，他也瞒着家里人，一屋子人各自扛着同一件事。' },
    {
      kind: 'paragraph',
      text: '安宁疗护听着像“不治了”，其实不是。它是医生、护士、社工一起，管住疼、喘、吐这些难受，让人舒服一点、有体面一点，也照应家里人的心。做不做，要本人和家里都问明白了，自己愿意。有的在医院做，有的在社区，有的在家里，各地不一样，问一问主治医生。',
    },
    { kind: 'paragraph', text: '谈这个，用不着一次谈完。分三个晚上，一晚一个问题，他不想谈就停。' },
    { kind: 'heading', text: '第一个晚上：你现在最难受的是哪一样' },
    {
      kind: 'paragraph',
      text: '从身上说起，谁都开得了口。疼在哪儿，夜里怕什么，哪样检查最遭罪。记下来，第二天告诉医生。难受轻一点，人才有心力想别的。',
    },
    {
      kind: 'paragraph',
      text: '只听，不急着接“会好的”。他若说“我是不是不行了”，可以答：“医生说这个病很难。你听了，心里最放不下什么？”',
    },
    { kind: 'heading', text: '第二个晚上：什么对你最要紧' },
    {
      kind: 'paragraph',
      text: '有人要紧的是回家，睡自己的床；有人要紧的是孙女结婚那天还坐得起来；有人只要不插管子，或者只要清醒。可以这样问：',
    },
    {
      kind: 'list',
      items: [
        '“要是能挑，你想在哪儿多待些日子？”',
        '“有些办法能多撑几天，可是要受罪。你愿意到哪一步？”',
        '“到你自己说不了的时候，你想让谁替你拿主意？”',
        '“还想见谁，有什么话、什么东西要交给他？”',
      ],
    },
    {
      kind: 'paragraph',
      text: '他说过的，用他的原话写下来，念给他听，日后跟医生、跟外地赶来的兄弟商量，念得出来。他明天改主意，也作数。',
    },
    { kind: 'heading', text: '第三个晚上：还想做点什么' },
    {
      kind: 'paragraph',
      text: '一碗荠菜馄饨（先问护士能不能咽，咽不下就闻一闻），理个发，听一段《空城计》，跟三十年不来往的弟弟通个话。能办的就去办，办不了的，陪他说说也是办了。你也有话要说的，就说：谢谢你，对不起，我会照顾好妈。说不出口，握着手坐着，他懂。',
    },
    { kind: 'heading', text: '兄弟姐妹谈不拢' },
    {
      kind: 'paragraph',
      text: '一个要回家，一个要再搏一搏，吵的其实都是舍不得。找一间没有他的屋子，把他的原话念一遍，问：“他要的是什么？”不问“你们谁更孝顺”。再请主治医生或医务社工坐下来，一起说一次。',
    },
    { kind: 'heading', text: '今晚，把椅子拉近' },
    { kind: 'paragraph', text: '就坐在他跟前，问第一个问题，哪怕他只说“腰酸”。' },
    { kind: 'heading', text: '什么时候不要再等' },
    {
      kind: 'paragraph',
      text: '他疼得睡不成、喘得害怕，不要忍到早上：在医院，按铃；在家里，打管他的那位医生或居家护理的电话，夜里打哪个，出院时就问好，打不通打 120。他说不想活了，要当真听，告诉医护，身边不离人。陪的人夜夜不睡、一个人躲着哭，也问问护士站有没有社工，或者打 12356。送走他以后，你还有长长的日子要过，这段路上你也该有人陪。',
    },
    whereToGetHelp,
  ],
}
