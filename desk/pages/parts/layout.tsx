import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { printable } from '../../../pipeline/report/page/html.js'
import { languages } from '../../texts/texts.js'
import { inLanguage } from './address.js'
import { addresses, type Frame, type PlaceName, places } from './frame.js'
import { Token } from './token.js'

/** The style sheets, in the order in which they build on each other. */
const styles = [
  'base',
  'frame',
  'forms',
  'lists',
  'records',
  'plan',
  'review',
  'compare',
  'overview',
  'take-in',
] as const

interface LayoutProps {
  readonly frame: Frame
  readonly title: string
  /** The part of the desk that the page belongs to; none for what stands beside them. */
  readonly place?: PlaceName
  /** The names of the scripts that help on this page. */
  readonly scripts?: readonly string[]
  /** A page of two columns takes all the room there is. */
  readonly isWide?: boolean
  /** Who has not signed in yet sees no menu. */
  readonly isBare?: boolean
  readonly children: Child
}

/** The whole page around its content. */
export function Layout({ frame, title, place, scripts = [], isWide, isBare, children }: LayoutProps) {
  const { texts } = frame
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={texts.htmlLang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} · ${texts.desk}`}</title>
          <link rel="icon" href={frame.asset('icon.svg')} type="image/svg+xml" />
          {styles.map((name) => (
            <link rel="stylesheet" href={frame.asset(`${name}.css`)} />
          ))}
          {scripts.map((name) => (
            <script type="module" src={frame.asset(`${name}.js`)} />
          ))}
        </head>
        <body class={isWide ? 'wide-page' : undefined}>
          <a class="skip" href="#main">
            {texts.skip}
          </a>
          {!isBare && <Head frame={frame} place={place} />}
          <main id="main" tabindex={-1}>
            {children}
          </main>
          {!isBare && <Foot frame={frame} />}
        </body>
      </html>
    </>
  )
}

function Head({ frame, place }: { frame: Frame; place: PlaceName | undefined }) {
  const { texts, waiting } = frame
  return (
    <header class="top">
      <a class="brand" href="/plans">
        <span class="brand-mark" aria-hidden="true" />
        {texts.brand}
      </a>
      <nav aria-label={texts.menu}>
        <ul>
          {places.map((name) => (
            <li>
              <a href={addresses[name]} aria-current={name === place ? 'page' : undefined}>
                {texts.places[name]}
                {name === 'review' && waiting > 0 && (
                  <span class="count">
                    {texts.number(waiting)}
                    <span class="unseen"> {texts.waitingShort}</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="me">
        {languages
          .filter((language) => language !== texts.htmlLang)
          .map((language) => (
            <a href={inLanguage(frame.address, language)} lang={language} hreflang={language}>
              {texts.otherLanguage}
            </a>
          ))}
      </div>
    </header>
  )
}

function Foot({ frame }: { frame: Frame }) {
  const { texts, reader, isSignedIn } = frame
  return (
    <footer class="bottom">
      <p>{texts.footer}</p>
      <p>
        <span>{texts.decidesAs(printable(reader))}</span> <a href="/review/log">{texts.log.title}</a>{' '}
        <a href="/api">API</a>
      </p>
      {isSignedIn && (
        <form method="post" action="/logout">
          <Token frame={frame} />
          <button type="submit" class="quiet">
            {texts.leave}
          </button>
        </form>
      )}
    </footer>
  )
}
