/** How a part that does not call Word's elements `w:` names the prefix that it gives them. */
const otherPrefix =
  /xmlns:(?!w=)([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main["']/

/** Where the namespaces of a part are declared: in its first element. */
const head = 8192

/**
 * The XML of a part with Word's elements under the prefix `w:` that they have in nearly all files; libraries that only know
 * namespaces make up their own (`ns0:`).
 */
export function withUsualPrefix(xml: string): string {
  const prefix = otherPrefix.exec(xml.slice(0, head))?.[1]
  if (prefix === undefined) return xml
  const names = new RegExp(`(?<=[</\\s:])${prefix.replace(/[.-]/g, '\\$&')}(?=[:=])`, 'g')
  return xml.replace(/<[^<>]*>/g, (tag) => tag.replace(names, 'w'))
}
