import { BlockList, isIP } from 'node:net';

const IPV6 = new BlockList();
IPV6.addAddress('::1', 'ipv6');
// As 127.0.0.0/8 is written in it.
IPV6.addSubnet('::ffff:7f00:0', 104, 'ipv6');

/** Whether only this machine reaches a server that listens there. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  switch (isIP(address)) {
    case 4:
      return address.startsWith('127.');
    case 6:
      return IPV6.check(address, 'ipv6');
    default:
      return address.toLowerCase() === 'localhost';
  }
}
