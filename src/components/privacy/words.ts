/** What each thing WeChat holds is for, said of what was just tapped. WeChat's own names of them. */
const reasons: Readonly<Record<string, string>> = {
  setClipboardData: '把你刚点的那段文字放进手机的剪贴板。剪贴板里原来有什么，我们不读。',
  getLocation: '看一眼你在哪里，只在手机上算离你多远，不上传，也不保存。',
  saveImageToPhotosAlbum: '把这张图存进手机相册。相册里别的，我们不看。',
  addPhoneCalendar: '把这一条加进手机日历。日历里别的，我们不看。',
  chooseMessageFile: '打开你自己选的那一个文件。别的文件，我们不看。',
  chooseMedia: '打开你自己选的那一张图。别的图，我们不看。',
  'button.getPhoneNumber': '读一次你绑在微信上的手机号，填好以后先给你看，你点了才用。',
}

export const privacyReason = (asked: string): string => reasons[asked] ?? '用到你手机里的一样东西。'
