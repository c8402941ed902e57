import type { OrganisationRefusal } from '../wording/refusals'

/** Said where places and sites are kept. */
export const organisationRefusals: Record<OrganisationRefusal, string> = {
  'place-changed': '刚才有另一个人改过这里，这一次没有存。你写的还在，请先看看现在的样子。',
  'place-closed': '这个地方，或者它上面的地方已经停用了，要先恢复才能再加。',
  'place-on-top': '这是你管的最上面一级，要动它，请找上一级的负责人。',
  'place-has-places': '下面还有在用的地方，请先把它们移走或停用。',
  'place-has-sites': '这里还有在用的站点，请先停用站点。',
  'place-has-staff': '还有人在这里任职，请先给他们换好地方。',
  'place-name-missing': '名称不能空着。',
  'place-name-taken': '同一级里已经有一个叫这个名字的了，请换一个分得清的。',
  'places-full': '这一级下面已经有三百个了，放不下了，可以先分出一层。',
  'kind-not-here': '这一类不能放在这里，比如社区下面不能放街道。',
  'tree-circle': '不能把一个地方移到它自己下面。',
  'tree-too-deep': '层级太深了，最多十层。',
  'setting-outside': '这个数超出了可以设的范围，请看看提示的上下限。',
  'sites-full': '一个地方最多六十个站点，已经满了。',
  'site-changed': '刚才有另一个人改过这个站点，这一次没有存。你写的还在，请先看看现在的样子。',
  'site-incomplete': '站点的名称和地址不能空着，居民要靠它们找到这里。',
  'site-in-use': '这里还开着预约，或者还有约好的人。请先在站点日程里安排好，再停用。',
  'room-unnamed': '每个房间、每样设备都要有名字，而且不能重名。',
  'room-in-use': '这个房间或设备还开着预约，或者有人约好了要用，先安排好再拿掉。',
  'opening-hours-clash': '开放时间有重叠，或者结束早于开始，请改一下。',
  'closure-invalid': '请写清楚哪天到哪天不开、为什么；结束不能早于开始，也不能都已经过去。',
  'closure-unknown': '这一次关门已经不在了，可能有人先取消了。',
  'closures-full': '已经记了三十次关门，放不下了，请先取消不用的。',
  'closure-booked': '那几天还有约好的人，这一次没有存。要先由管理人员在站点日程里和他们改好时间，或者取消，再写关门。',
  'closure-too-long': '关门这么久，要一起关上的日程太多。请分成几段来写。',
  'hours-booked':
    '有人约在改完以后门就关着的时间，这一次没有存。要先由管理人员在站点日程里和他们改好时间，或者取消，再改开放时间。',
  'hours-touch-much':
    '这一改，太多人的日程要跟着变。请分开来存，每次改一两天；还是不行，就先请咨询师改好自己的每周时间。',
}
