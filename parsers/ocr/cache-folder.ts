import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where programs of this system keep what can be made anew, such as `~/.cache/kehoach/pages`. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = homedir()
  const base =
    platform === 'darwin'
      ? join(home, 'Library', 'Caches')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
        : env.XDG_CACHE_HOME || join(home, '.cache')
  return join(base, 'kehoach', 'pages')
}
