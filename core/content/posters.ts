/** What stands on every poster beside what is the site's own. It says where to go and whom to call, and advises nothing. */
export const posterWords = {
  /** Each a line of its own. */
  heading: ['心里有事，', '可以找人说'],
  lead: '家门口的心理服务，免费',
  scan: '微信扫一扫',
  scanNote: '读一读，测一测，约个时间聊聊',
  camera: '没有微信：用手机相机扫',
  cameraAlone: '用手机相机扫一扫',
  urgent: '难受得撑不住，不用等，现在就打',
  ownLine: '本站电话',
  noHours: '开放时间请问社区',
  moreHours: '别的时间扫码看',
  /** A sheet hangs for longer than anybody knows of days off. */
  otherDays: '节假日以小程序为准',
  noDoors: '不开',
  foot: '这里不看病、不开药。有人受伤或有危险，先打 120 或 110。',
} as const

/** What is read in one breath, and stays on one line where it fits: a dictionary of words has these as several. */
export const keptWhole = [
  '现在就打',
  '撑不住',
  '家门口',
  '心理服务',
  '服务站',
  '邻里中心',
  '微信',
  '扫一扫',
  '扫码看',
  '手机相机',
  '读一读',
  '测一测',
  '约个时间',
  '节假日',
  '小程序',
  '不看病',
  '不开药',
] as const

export const weekdayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
