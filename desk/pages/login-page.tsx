import { languages } from '../texts/texts.js'
import { inLanguage } from './parts/address.js'
import type { Frame } from './parts/frame.js'
import { Layout } from './parts/layout.js'
import { Token } from './parts/token.js'

interface LoginPageProps {
  readonly frame: Frame
  /** Where to go after signing in. */
  readonly to: string
  readonly hasFailed: boolean
}

/** Name and password. */
export function LoginPage({ frame, to, hasFailed }: LoginPageProps) {
  const { texts } = frame
  return (
    <Layout frame={frame} title={texts.login.title} isBare>
      <form class="login card" method="post" action="/login">
        <p class="login-head">
          <b>{texts.brand}</b> {texts.desk}
        </p>
        <h1>{texts.login.title}</h1>
        {hasFailed && (
          <p class="notice bad" role="alert">
            {texts.login.failed}
          </p>
        )}
        <Token frame={frame} />
        <input type="hidden" name="to" value={to} />
        <label>
          <span>{texts.login.name}</span>
          <input name="name" autocomplete="username" required autofocus />
        </label>
        <label>
          <span>{texts.login.password}</span>
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        <button type="submit" class="yes">
          {texts.login.enter}
        </button>
        <p class="login-language">
          {languages
            .filter((language) => language !== frame.language)
            .map((language) => (
              <a href={inLanguage(frame.address, language)} lang={language} hreflang={language}>
                {texts.otherLanguage}
              </a>
            ))}
        </p>
      </form>
    </Layout>
  )
}
