import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { answerJson } from './answer'
import type { Person } from './sessions'

const script = readFileSync(new URL('./people-bar.js', import.meta.url))
const tag = '<script src="/__local/people.js" defer></script>'

/** Put the people bar into a page, as it is served; no build holds any of it. */
export const withPeopleBar = (html: string): string =>
  html.includes('</head>') ? html.replace('</head>', `${tag}</head>`) : `${html}${tag}`

/** The bar's script and the people it offers. False when the path is neither. */
export function answerPeople(pathname: string, response: ServerResponse, people: readonly Person[]): boolean {
  if (pathname === '/__local/people.json') answerJson(response, 200, [...people])
  else if (pathname === '/__local/people.js') {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' })
    response.end(script)
  } else return false
  return true
}
