import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const sevenDaysOfDrink: Article = {
  id: 'a62',
  title: '记七天酒',
  summary: '不劝谁发誓，只请你记下哪天、跟谁、喝之前在想什么。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-04',
  words: ['喝酒', '酗酒', '戒酒', '酒瘾', '借酒浇愁', '醉'],
  sources: [
    {
      title: 'No level of alcohol consumption is safe for our health（2023）',
      publisher: '世界卫生组织欧洲区域办事处',
      url: 'https://www.who.int/europe/news/item/04-01-2023-no-level-of-alcohol-consumption-is-safe-for-our-health',
    },
    {
      title: 'Reducing Alcohol Use',
      publisher: '英国利物浦酒精服务（NHS）',
      url: 'http://www.liverpoolalcoholservice.nhs.uk/yourdrinking/',
    },
    {
      title: 'Cutting down on alcohol',
      publisher: '英国汉普郡议会公共卫生',
      url: 'https://www.hants.gov.uk/socialcareandhealth/publichealth/yourfutureyourhealth/healthylifestyles/cuttingdownonalcohol',
    },
    {
      title: 'Alcohol withdrawal',
      publisher: 'Alcohol Change UK（英国酒精慈善机构）',
      url: 'https://alcoholchange.org.uk/help-and-support/get-help-now/coronavirus-information-and-advice-hub/coronavirus-alcohol-withdrawal-what-to-look-out-for',
    },
    {
      title: 'Alcohol Poisoning',
      publisher: '堪萨斯大学',
      url: 'https://buddy.ku.edu/alcohol-poisoning',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '小年夜，包工头请客，白酒倒满一圈。“不喝就是看不起我。”他喝了。第二天上午量血压，医生把袖带松开，又量了一遍。家里抽屉里有女儿幼儿园画的一张画，爸爸的脸涂成红的。',
    },
    { kind: 'paragraph', text: '这一篇不劝谁发誓，只请你拿张纸，记七天。' },
    { kind: 'heading', text: '先说要紧的：天天喝的，别自己猛停' },
    {
      kind: 'paragraph',
      text: '天天喝，早上手抖、出汗、心慌，要先来一口才好，或者从前断酒时抽过、说过胡话，这样的人别自己减，也别自己断。突然停可能很危险，先去医院，让医生带着慢慢来。下面是写给别的人的。',
    },
    { kind: 'heading', text: '怎么记' },
    {
      kind: 'paragraph',
      text: '喝一回，记五样：哪天，跟谁，喝的什么、几两，喝之前心里在想什么，第二天早上怎么样。不改，不藏，平常怎样就怎样记；本来不该喝的日子，要开车、吃着药、怀着孩子，还是别喝。记满七天，自己看。多半会看见三样。',
    },
    { kind: 'heading', text: '比以为的多' },
    {
      kind: 'paragraph',
      text: '酒没有一个“安全”的数，少一点就好一点。夜里要看孩子，那天也别喝。头天晚上喝多了，第二天早上身上可能还有，先别摸方向盘。正吃的药能不能碰酒，问医生、问药师。',
    },
    { kind: 'heading', text: '为的不是酒，是那一刻' },
    {
      kind: 'paragraph',
      text: '有人是下了工那半个钟头没处去，有人怕冷场，有人图个睡着，有人一喝就不用想那笔账。把那一刻圈出来，换一样东西放进去。没处去，先绕去菜场，买把菜再回家。怕冷场，提前说“我开车”。图睡着的，看看第二天早上那一栏，醒得早不早，累不累。',
    },
    { kind: 'heading', text: '有几个推不掉的人' },
    {
      kind: 'list',
      items: [
        '“大夫不让，我以茶陪。”杯子自己端着，别空着。',
        '先吃饭，再端杯；一口酒，一口水，慢慢来。',
        '一周里定出两三天，家里不开瓶。',
        '劝酒的人，从自己这桌少一个。有人带头倒茶，好几个人暗地里松口气。',
      ],
    },
    { kind: 'heading', text: '家里人' },
    {
      kind: 'paragraph',
      text: '正喝着的时候不吵，吵不出结果，还危险。等他醒透了，挑个早上，只说看见的：“昨晚你摔了碗，孩子躲到阳台上。我怕。”不替他编理由请假，也不藏酒、倒酒、再吵。你可以自己先去谈，不用等他肯。他动手打人，带着孩子先离开，打 110。',
    },
    { kind: 'heading', text: '今天先写一行' },
    { kind: 'paragraph', text: '把昨天的写上。想不起来，就写“记不得了”，那也是一行。' },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '喝多了叫不醒，喘得慢，脸色发青，一直吐，别当他睡着了：让他侧着躺，身边不离人，打 120。停酒那几天，看见没有的东西，说胡话，抽搐，高热，也打 120。喝了酒就想死的，别一个人待着，今天就把这话告诉一个人，请他陪着。断了就抖，喝到记不起事，摔过，误过工，家里为酒吵个没完；想少喝，试了几回都不成，去医院问，精神科、消化内科都可以先去问。',
    },
    whereToGetHelp,
  ],
}
