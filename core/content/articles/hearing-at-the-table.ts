import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const hearingAtTheTable: Article = {
  id: 'a11',
  title: '饭桌上，他越来越不说话了',
  summary: '耳背的老人坐在一桌热闹里，往往最孤单。换个座位，就能好不少。',
  audience: 'caregivers',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-04-11',
  words: ['耳背', '听力下降', '听不清', '助听器', '耳聋', '孤单', '不说话'],
  sources: [
    {
      title: 'Communication tactics for everyone (Audiology)',
      publisher: '英国剑桥大学医院 NHS 信托',
      url: 'https://www.cuh.nhs.uk/patient-information/communication-tactics-for-everyone-audiology/',
    },
    {
      title: 'Communication tactics',
      publisher: '英国纽卡斯尔医院 NHS 信托，听力科',
      url: 'https://newcastle-hospitals.nhs.uk/services/audiology/adult-audiology-service/communication-tactics',
    },
    {
      title: 'Adjusting to a new hearing aid',
      publisher: '英国伦敦中西北 NHS 信托',
      url: 'https://www.cnwl.nhs.uk/adult-hearing-service/structure-hearing-aid/adjusting-new-hearing-aid/',
    },
    {
      title: '老年听力损失诊断与干预专家共识（2019）',
      publisher: '《中华耳鼻咽喉头颈外科杂志》2019 年第 3 期',
      url: 'https://cmab.yiigle.com/uploads/guide_html/%E8%80%81%E5%B9%B4%E5%90%AC%E5%8A%9B%E6%8D%9F%E5%A4%B1%E8%AF%8A%E6%96%AD%E4%B8%8E%E5%B9%B2%E9%A2%84%E4%B8%93%E5%AE%B6%E5%85%B1%E8%AF%86%EF%BC%882019%EF%BC%89.html',
    },
    {
      title: 'Sudden Deafness',
      publisher: '美国马萨诸塞州眼耳医院（Massachusetts Eye and Ear）',
      url: 'http://www.masseyeandear.org/for-patients/patient-guide/patient-education/diseases-and-conditions/sudden-deafness/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '除夕，十一口人围一张圆桌。电视开着，孩子在喊，二叔讲了个笑话，大家笑得前仰后合。爷爷也跟着笑，慢半拍。他夹了一筷子菜，低下头去。再过一会儿，他说：“我吃好了，你们慢用。”',
    },
    {
      kind: 'paragraph',
      text: '他没有吃好。他是听累了。听不清的人在一桌人里坐着，要拼命从杂音里捞字，捞上来几个，话题早过去了。问一回“说什么”，人家说“没什么”；再问，人家就大声吼。几次以后，他就不问了。外人看着像脾气变怪，其实是退到了一个不用费劲的地方。听不清的老人，就是这样一点点离开人群的。',
    },
    { kind: 'heading', text: '从座位说起' },
    { kind: 'paragraph', text: '今天晚饭就能试：给他换个位子。' },
    {
      kind: 'list',
      items: [
        '先不论上座。屋角比屋子当中好听清；灯照在大家脸上，他能看见每一张嘴。',
        '离厨房、离电视、离会响的东西远一点。',
        '好使的那只耳朵，朝着最常跟他说话的人。',
        '挨着他坐一个他觉得自在的人，话头换了，小声告诉他一句：“在说你那只猫呢。”',
      ],
    },
    { kind: 'heading', text: '电视关掉，话一个一个说' },
    {
      kind: 'paragraph',
      text: '碗碟声、抽油烟机、电视，在我们听来是背景，在他听来全压在人声上面。关掉一样，就少一层。铺块桌布，碗碟声也轻些。一个人说完，另一个再说。跟他说话，先轻轻碰一下他的手臂，等他看过来再开口。用平常的声音，慢一点，清楚一点，不喊。一喊，声音走了样，脸也像在发火。他没听清，不要把原话重复三遍，换个说法：“明天去医院”没听清，就说“去看牙，早上八点”。再不行，写在手机上给他看。',
    },
    { kind: 'paragraph', text: '最伤人的是那句“算了，没你的事”。宁可多花十秒，把笑话给他再讲一遍。' },
    { kind: 'heading', text: '写给听不清的那一位' },
    {
      kind: 'paragraph',
      text: '也有你能做的。开席前先说：“我耳朵不好，说话看着我。”这不丢人，别人反倒知道该怎么办。问事情问得具体些，不问“你说几点”，问“是礼拜四下午三点吧”，对方只要答是不是，好听清。听懂了一半，就接住这一半：“你是说，他要调到苏州去？”累了就离席歇十分钟，回来再坐。一大桌听不过来，饭后拉住一个人，到阳台单独说说话，那样听得最真。',
    },
    { kind: 'heading', text: '助听器为什么躺在抽屉里' },
    {
      kind: 'paragraph',
      text: '不少人配了又不戴：刚戴上，锅铲声像打雷。这要慢慢来，先在安静的家里每天戴一两个钟头，一天天加长；先跟一个人说话，再两三个人，吵闹的饭店放到最后。全习惯下来，要几个礼拜到三个月。不舒服就回去请验配的人调。头几次别挑除夕。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '老人说“活着是累赘”，要当真：当天就坐到他跟前问，写字问也行：“你是不是想到死了？”别让他一个人过夜，尽快陪他去心理门诊。电视越开越响、电话里总是听岔，去医院耳鼻喉科查一查，先看看是不是耳垢堵了，再说配不配。要是忽然听不见，或几天里一下子差下去，哪怕只是一只耳朵，当天就去，能治的时间很短，耽误不得。因为听不清，不肯见人、饭也吃得少，可以约社区的咨询师，挑一间安静的屋子，面对面慢慢谈。',
    },
    whereToGetHelp,
  ],
}
