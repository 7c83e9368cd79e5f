/** The topics of each service in `data/topic.tsv`, as a configuration would describe them. */
export const TOPIC_SERVICES: Readonly<Record<string, { name: string; description: string; examples?: string[] }[]>> = {
  bank: [
    { name: 'bills', description: 'Paying bills, direct debits and standing orders', examples: ['pay my water bill'] },
    { name: 'cards', description: 'Debit and credit cards: limits, PIN, blocking', examples: ['my card is lost'] },
    { name: 'accounts', description: 'Accounts, balances, transactions', examples: ['what is my balance'] },
    { name: 'loans', description: 'Loans, mortgages, interest', examples: ['I need a loan for a house'] },
  ],
  travel: [
    { name: 'flights', description: 'Flights: booking, changes, luggage', examples: ['I need a flight to Rome'] },
    { name: 'hotels', description: 'Hotels and rooms: booking, stays', examples: ['book a room in Paris'] },
    { name: 'cars', description: 'Rental cars', examples: ['I want to rent a van'] },
  ],
  shop: [
    { name: 'orders', description: 'Orders, parcels and delivery', examples: ['my parcel is late'] },
    { name: 'returns', description: 'Returns, exchanges and refunds', examples: ['send back a dress'] },
    { name: 'products', description: 'Products, sizes and stock', examples: ['do you have this in red'] },
  ],
  it: [
    { name: 'passwords', description: 'Passwords, logins, locked accounts', examples: ['I cannot log in'] },
    { name: 'network', description: 'Network, wifi, VPN, internet', examples: ['no connection at my desk'] },
    { name: 'hardware', description: 'Laptops, screens, printers, other devices', examples: ['my notebook is broken'] },
  ],
}
