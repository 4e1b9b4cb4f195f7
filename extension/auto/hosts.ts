/** Sites by their hosts, as a reader names them: "www.example.com" and "example.com" are one. */

export function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}

export function withHost(hosts: readonly string[], host: string): string[] {
  return [...new Set([...hosts, bareHost(host)])];
}

export function withoutHost(hosts: readonly string[], host: string): string[] {
  return hosts.filter((each) => each !== bareHost(host));
}
