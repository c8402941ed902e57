import { Text } from '@tarojs/components'
import { Children, createElement, Fragment, type MouseEvent, type ReactNode } from 'react'
import { callableParts, type TextPart, type Way } from '#core/domain/risk/callable'
import { tapsRest } from '../../navigation/rest'
import { aria } from '../element/aria'
import styles from './callable.module.scss'
import { useCalling } from './calling'

/** Words in which the number of every line can be tapped. What is not text passes as it is. */
export function Callable({ children }: { children: ReactNode }) {
  return (
    <>
      {Children.map(children, (child) =>
        typeof child === 'string' ? callableParts(child).map((part, at) => <Part key={`${at}`} {...part} />) : child,
      )}
    </>
  )
}

function Part({ text, way }: TextPart) {
  return way ? <Number number={text} way={way} /> : <Fragment>{text}</Fragment>
}

/** A real link on the web; large enough to hit on both targets, without pushing the lines or their words apart. */
function Number({ number, way }: { number: string; way: Way }) {
  const { call, text } = useCalling()
  const press = () => {
    if (tapsRest()) return
    if (way === 'call') call(number)
    else text(number)
  }
  const label = way === 'call' ? `拨打 ${number}` : `发短信到 ${number}`
  if (process.env.TARO_ENV === 'h5') {
    const onClick = (event: MouseEvent) => {
      event.preventDefault()
      press()
    }
    const href = `${way === 'call' ? 'tel' : 'sms'}:${number}`
    const props = { href, className: styles.number, onClick, ...aria({ label }) }
    return createElement('a', props, createElement('span', { className: styles.digits }, number))
  }
  return (
    <Text className={styles.number ?? ''} onClick={press} {...aria({ role: 'link', label })}>
      <Text className={styles.digits ?? ''}>{number}</Text>
    </Text>
  )
}
