/** Events every tag sends. Source: the mini program framework's list of bubbling events. */
const everywhere =
  'tap longpress longtap touchstart touchmove touchend touchcancel touchforcechange transitionend animationstart animationiteration animationend'

const onScroll =
  'scroll scrolltoupper scrolltolower dragstart dragging dragend refresherpulling refresherrefresh refresherrestore refresherabort scrollstart scrollend refresherwillrefresh refresherstatuschange'
const onKeyboard =
  'input focus blur confirm linechange keyboardheightchange selectionchange keyboardcompositionstart keyboardcompositionupdate keyboardcompositionend'
const onOpenType =
  'getuserinfo contact createliveactivity getphonenumber getrealtimephonenumber error opensetting launchapp chooseavatar agreeprivacyauthorization submit reset'

/** WeChat's built-in tags and the events of their own. Source: the component reference of the official documentation. */
const ownEvents: Record<string, string> = {
  block: '',
  button: onOpenType,
  camera: 'stop error initdone ready scancode',
  canvas: 'error',
  checkbox: '',
  'checkbox-group': 'change',
  'cover-image': 'load error',
  'cover-view': '',
  editor: 'ready focus blur input statuschange',
  form: 'submit reset submittoggle',
  icon: '',
  image: 'load error',
  import: '',
  include: '',
  input: `${onKeyboard} nicknamereview change`,
  'keyboard-accessory': '',
  label: '',
  'list-view': '',
  'live-player': 'statechange fullscreenchange netstatus',
  'live-pusher': 'statechange netstatus error',
  map: 'markertap labeltap controltap callouttap updated regionchange poitap anchorpointtap polylinetap abilitysuccess abilityfailed authsuccess interpolatepoint error',
  'match-media': '',
  'movable-area': '',
  'movable-view': 'change scale htouchmove vtouchmove',
  'navigation-bar': '',
  navigator: 'success fail complete',
  'official-account': 'load error',
  'open-data': 'error',
  'page-container': 'beforeenter enter afterenter beforeleave leave afterleave clickoverlay',
  'page-meta': 'resize scroll scrolldone',
  picker: 'change cancel columnchange',
  'picker-view': 'change pickstart pickend',
  'picker-view-column': '',
  progress: 'activeend',
  radio: '',
  'radio-group': 'change',
  'rich-text': 'itemclick',
  'root-portal': '',
  'scroll-view': onScroll,
  slider: 'change changing',
  slot: '',
  'sticky-header': '',
  'sticky-section': '',
  swiper: 'change transition animationfinish',
  'swiper-item': '',
  switch: 'change',
  template: '',
  text: '',
  textarea: `${onKeyboard} change`,
  video:
    'play pause ended timeupdate fullscreenchange waiting error progress loadedmetadata controlstoggle enterpictureinpicture leavepictureinpicture seekcomplete',
  view: '',
  'web-view': 'message load error',
  wxs: '',
}

export const eventsOfTag: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ownEvents).map(([tag, own]) => [tag, new Set(`${everywhere} ${own}`.split(' ').filter(Boolean))]),
)
