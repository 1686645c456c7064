"""Says when the bridge opens. It was noted that this takes a while."""
print("The bridge opens at 12.")
