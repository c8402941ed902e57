/**
 * What WeChat opens only for a user's tap may be asked for in the turn of that tap, promises and the buttons of boxes
 * included, and no later: not after a timer or an answer from the network.
 */
export class Taps {
  underWay = false

  constructor(host: HTMLElement) {
    // Before every other listener, so that its end comes before whatever timer those set.
    const began = () => {
      this.underWay = true
      setTimeout(() => {
        this.underWay = false
      }, 0)
    }
    host.addEventListener('click', began, { capture: true })
  }
}
