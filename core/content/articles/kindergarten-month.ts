import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const kindergartenMonth: Article = {
  id: 'a36',
  title: '幼儿园门口的头一个月',
  summary: '告别要短，来接要准；第二周又哭，也不等于前面白费了。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-25',
  words: ['幼儿园', '分离焦虑', '入园', '哭着不去', '送园', '小班'],
  sources: [
    {
      title: 'Separation Anxiety',
      publisher: '英国西约克郡 NHS（Healthier Together）',
      url: 'https://wyhealthiertogether.nhs.uk/parentscarers/your-childs-development/separation-anxiety',
    },
    {
      title: 'Separation Anxiety: How to Ease Your Child’s Mind',
      publisher: '美国全国儿童医院（Nationwide Children’s）',
      url: 'https://www.nationwidechildrens.org/family-resources-education/700childrens/2015/08/how-to-ease-your-childs-separation-anxiety',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '姥爷骑三轮送的。头一天，孩子进门没回头，倒是姥爷在铁门外站到了十点。第二天，孩子抱住车座不撒手，老师来抱，哭声从一楼到二楼，听得清清楚楚。姥爷打电话给女儿：“要不，明天先不送了？”',
    },
    {
      kind: 'paragraph',
      text: '“要不先不送了”，是这个月里最难扛的一句。下面按周说。孩子快慢不同，别拿日历逼他，也别拿日历吓自己。',
    },
    { kind: 'heading', text: '第一周：告别要短，来接要准' },
    {
      kind: 'paragraph',
      text: '在家就说好怎么告别：碰一下额头，说“睡完午觉、吃完点心，姥爷在滑梯那儿等你”，转身就走，前后不过几分钟。不偷偷溜：溜走了，他往后容易处处跟着。已经溜过的，补一句：“上回没跟你说再见，往后每回都说。”也不折回来：折一回，他就知道哭得久一点你会回来。口袋里放一样家里的小东西，照片、手帕都行。来接的人要准，宁可早到十分钟。',
    },
    { kind: 'heading', text: '第二周：有的孩子这时候才哭' },
    {
      kind: 'paragraph',
      text: '头几天的新鲜劲过去了，他才明白：天天都要来。也有的在园里好好的，一见家里人就闹，黏人、尿裤子、夜里醒。他憋了一天，见了亲的人才松开。这周晚上少排事，早点躺下，洗澡多玩一会儿水。',
    },
    { kind: 'heading', text: '第三周：换一种问法' },
    {
      kind: 'paragraph',
      text: '别一出门就问“哭没哭”“谁欺负你了”，天天问，没有的事也问出怕来了。一天问一件具体的：今天喝的什么汤，午睡挨着谁，哪个玩具抢的人最多。说不出来就算了。',
    },
    {
      kind: 'paragraph',
      text: '另有一件事，大人私下问老师：一天里他最难的是哪一段？常常是午睡，或者上厕所。问清了，家里就照园里的时辰午睡，让他自己脱鞋、自己擦屁股。这几样会了，他在那儿就少好多难堪。',
    },
    { kind: 'heading', text: '第四周：病一场，再来一遍' },
    { kind: 'paragraph', text: '着了凉，歇几天再去，又从头哭起。周一也这样。不算白费，第二遍往往比头一遍短。' },
    { kind: 'heading', text: '大人这一头' },
    {
      kind: 'paragraph',
      text: '舍不得是真的，不用藏。只是别在群里一遍遍问“我家的吃了吗”。姥爷后来的办法是，送完去菜市场，挑一样孩子爱吃的，拎到家，心也就不悬了。家里几个人说一样的话，别一个说“乖，不去了”，一个说“再哭把你送回去”。',
    },
    { kind: 'heading', text: '今晚在家演三遍' },
    {
      kind: 'paragraph',
      text: '和孩子定一个你们俩的告别动作，在家门口演三遍，轮流当走的人和留的人。让他也当一回说“我下午来接你”的那个。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '满一个月了，还从早哭到晚，园里的饭不碰、午觉不睡；或者说到幼儿园就吐，就喊肚子疼，先约老师细谈一次，再挂妇幼保健院儿童保健的号。身上有说不清的伤，忽然怕极了某个人，洗澡时不让碰，当天就看医生、打 110，不用等有了证据。别反复问他，也别急着洗澡、换衣服。',
    },
    whereToGetHelp,
  ],
}
