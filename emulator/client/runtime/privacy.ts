import type { Faults } from './faults'
import { type Dialogs, paragraph } from './phone/dialogs'
import type { Refusal } from './wx/async-api'

/** What somebody answered on the program's own sheet. `exposureAuthorization` only tells WeChat that it is shown. */
export interface PrivacyAnswer {
  readonly event: 'exposureAuthorization' | 'agree' | 'disagree'
  /** The button that was tapped, for `agree`. */
  readonly buttonId?: string
}

type Listener = (resolve: (answer: PrivacyAnswer) => void, info: { readonly referrer: string }) => void

/** APIs of this client that handle what is somebody's own. Source: WeChat's list for its privacy guide. */
const privateApis = new Set(
  'getLocation chooseMedia chooseImage chooseMessageFile saveImageToPhotosAlbum addPhoneCalendar setClipboardData getClipboardData'.split(
    ' ',
  ),
)

const notAuthorized: Refusal = { refused: 'privacy permission is not authorized', errno: 104 }

/** Beside what the program stores: WeChat keeps it until the program is deleted from the list of recent ones. */
const agreedKey = 'mini-program-phone:privacy'

/**
 * WeChat's privacy check: what handles somebody's own waits until they agreed once to the program's privacy guide. A
 * program that listens is asked to show a sheet of its own, one event a waiting call; any other gets WeChat's box.
 */
export class Privacy {
  private readonly listeners = new Set<Listener>()
  /** Buttons for agreeing that were tapped: saying yes without one is no yes. */
  private readonly tapped = new Set<string>()
  private agreed: boolean

  constructor(
    private readonly checks: boolean,
    readonly contractName: string,
    private readonly dialogs: Dialogs,
    private readonly faults: Faults,
    private readonly kept: Storage | undefined,
  ) {
    this.agreed = this.wasAgreed()
  }

  /** WeChat's own memory, that it has also where the program may not write: a browser that refuses remembers until it closes. */
  private wasAgreed(): boolean {
    try {
      return this.kept?.getItem(agreedKey) === 'agreed'
    } catch {
      return false
    }
  }

  private remember(): void {
    try {
      this.kept?.setItem(agreedKey, 'agreed')
    } catch {
      // As above.
    }
  }

  get needed(): boolean {
    return this.checks && !this.agreed
  }

  isPrivate(api: string): boolean {
    return privateApis.has(api)
  }

  listen = (listener: Listener): void => {
    this.listeners.add(listener)
  }

  unlisten = (listener?: Listener): void => {
    if (listener) this.listeners.delete(listener)
    else this.listeners.clear()
  }

  /** `<button open-type="agreePrivacyAuthorization">` was tapped: from now on WeChat knows it. */
  agreeBy(buttonId: string): void {
    this.tapped.add(buttonId)
    this.agreed = true
    this.remember()
  }

  /** Resolves once `referrer`, an API or a button, may go on; refused where somebody said no. */
  async need(referrer: string): Promise<void> {
    if (!this.needed) return
    const yes = this.listeners.size > 0 ? await this.askProgram(referrer) : await this.askHere()
    if (!yes) throw notAuthorized
  }

  private askProgram(referrer: string): Promise<boolean> {
    return new Promise((resolve) => {
      const answered = ({ event, buttonId = '' }: PrivacyAnswer) => {
        if (event === 'exposureAuthorization') return
        if (event === 'disagree') return resolve(false)
        if (!this.tapped.has(buttonId))
          this.faults.error('privacy', referrer, `no button "${buttonId}" for agreeing was tapped`)
        resolve(this.tapped.has(buttonId))
      }
      for (const listener of [...this.listeners]) listener(answered, { referrer })
    })
  }

  private async askHere(): Promise<boolean> {
    const label = `请阅读并同意${this.contractName}`
    const yes = await this.dialogs.ask({
      look: 'sheet',
      label,
      body: [paragraph(label, 'phone-heading')],
      buttons: [
        { text: '拒绝', value: false },
        { text: '同意', value: true, colour: 'var(--phone-link)' },
      ],
    })
    if (yes) this.agreeBy('')
    return yes
  }

  async showContract(): Promise<void> {
    await this.dialogs.ask({
      look: 'sheet',
      label: this.contractName,
      body: [paragraph(this.contractName, 'phone-heading'), paragraph('这份指引由微信保管。', 'phone-content')],
      buttons: [{ text: '关闭', value: true }],
      dismissed: true,
    })
  }
}
